"""The bones of a new card, in both languages."""

import re
from pathlib import Path

from .card import LANGUAGES
from .library import read_sections, read_tags
from .meta import SLUG
from .problem import Problem

_WORDS = {
    "zh": ("标题", "这张卡片回答的一个问题？", "一句话", "读者在这里得到什么", "常见错误", "一个错误", "练习",
           "一个任务", "这个写法过不了检查，改到通过为止。", "参考答案", "为什么这样写。"),
    "en": ("Title", "The one question this card answers?", "In short", "What the reader gets here", "Pitfalls",
           "A pitfall", "Exercise", "A task", "This attempt fails the check. Repair it.", "Solution", "Why it is so."),
}  # fmt: skip

_TEXT = """---
title: {0}
question: {1}
section: {section}
priority: P1
mastery: 3
minutes: 8
prerequisites: []
related: []
tags: [{tag}]
aliases: [{id}]
api: [torch.arange]
covers: []
sources:
  - https://docs.pytorch.org/docs/stable/generated/torch.arange.html
---

## {2} {{ #in-short }}

```python
import torch

x = torch.arange(3)
print(x)
```

## {3} {{ #what-it-does }}

```python
import torch

assert torch.arange(3).tolist() == [0, 1, 2]
```

## {4} {{ #pitfalls }}

### {5} {{ #a-pitfall }}

```python
import torch

assert 3 not in torch.arange(3)
```

## {6} {{ #exercise }}

### {7} {{ #exercise-task }}

{8}

<!--pytest.mark.raises(AssertionError)-->
```python
import torch

x = torch.arange(4)

assert x.tolist() == [0, 1, 2]
```

??? success "{9}"

    {10}

    ```python
    import torch

    x = torch.arange(3)

    assert x.tolist() == [0, 1, 2]
    ```
"""


def create(root: Path, place: str) -> tuple[list[Path], list[Problem]]:
    """Write docs/<language>/<section>/<card>.md; nothing if either is there or the place is wrong."""
    section, _, id = place.partition("/")
    sections = read_sections(root)
    if section not in sections:
        cure = f"write SECTION/CARD with one of {', '.join(sections)}"
        return [], [Problem(place, 1, "not the place of a card", cure)]
    if not re.fullmatch(SLUG, id) or id == "index":
        cure = "choose words of a-z and 0-9 joined by -; index is taken"
        return [], [Problem(place, 1, f"{id!r} cannot be the id of a card", cure)]
    paths = [root / "docs" / lang / section / f"{id}.md" for lang in LANGUAGES]
    if there := sorted((root / "docs").glob(f"*/*/{id}.md")):
        return [], [_taken(path.relative_to(root).as_posix()) for path in there]
    for lang, path in zip(LANGUAGES, paths, strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            _TEXT.format(*_WORDS[lang], section=section, id=id, tag=_tag(root, section)),
            "utf-8",
            newline="\n",
        )
    return paths, []


def _taken(path: str) -> Problem:
    return Problem(path, 1, "is there already", "choose another name: ids are unique over all sections")


def _tag(root: Path, section: str) -> str:
    """The section's own name where there is such a tag, else any that there is."""
    tags = read_tags(root)
    return section if tags is None or section in tags else next(iter(tags), section)
