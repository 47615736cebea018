"""Pages gathered from the cards of one language, as Markdown; none of them is written by hand."""

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from posixpath import normpath
from typing import Any

from ..card import FIRST, PITFALLS, Card, Heading
from . import paths
from .map_svg import drawn
from .shelf import Shelf, page_of
from .texts import say, texts
from .view import tag_names

Tags = dict[str, Any]
_SPECIAL = re.compile(r"([\\`*_\[\]<>{}$])")
_CARD_LINK = re.compile(r"\]\(([\w./-]+\.md)")
_COMMENT = re.compile(r"<!--.*?-->")
_SENTENCE = {
    "zh": re.compile(r".*?[。！？](?![」』”）])|.+", re.S),
    "en": re.compile(r".*?[.!?](?=\s+[A-Z`$(])|.+", re.S),
}


def pages(shelf: Shelf, tags: Tags) -> dict[str, str]:
    """File below the language's folder → its Markdown."""
    return {f"{name}.md": _page(name, shelf, tags, body) for name, body in MADE.items()}


def _page(name: str, shelf: Shelf, tags: Tags, body: "Body") -> str:
    wide = "hide: [toc]\n" if name == "map" else ""  # the drawing takes all the width there is
    head = f"---\ntitle: {say(shelf.lang, f'{name}_title')}\nmade: {name}\n{wide}---\n"
    lead = say(shelf.lang, f"{name}_lead")
    return "\n".join((head, lead, "", *body(shelf, tags), ""))


def _link(card: Card, anchor: str = "", text: str = "") -> str:
    return f"[{text or _plain(card.meta.title)}]({page_of(card)}{anchor and f'#{anchor}'})"


def _plain(text: str) -> str:
    """Front matter is plain text; __init__ is not to become bold."""
    return _SPECIAL.sub(r"\\\1", text)


def _map(shelf: Shelf, tags: Tags) -> Iterator[str]:
    """The drawing, and the same in words for those who do not see it."""
    yield f'<div class="tc-map" tabindex="0" role="region" aria-label="{say(shelf.lang, "map_title")}">'
    yield f"{drawn(shelf)}</div>\n"
    for section in shelf.sections:
        yield f"\n## {section.name} {{ #{section.key} }}\n"
        yield from (_with_prerequisites(card, shelf) for card in section.cards)


def _with_prerequisites(card: Card, shelf: Shelf) -> str:
    before = [_link(other) for other in shelf.known(card.meta.prerequisites)]
    named = f"{say(shelf.lang, 'prerequisites')}{say(shelf.lang, 'colon')}"
    note = f" — {named}{say(shelf.lang, 'and_also').join(before)}" if before else ""
    label = texts(shelf.lang)["my_stars"]
    stars = f'<span data-tc-progress="{card.id}" data-tc-label="{label}"></span>'
    return f"- {_link(card)} {stars}{note}"


def _api(shelf: Shelf, tags: Tags) -> Iterator[str]:
    """By module; of several cards the first on the learning path comes first."""
    taught: dict[str, list[Card]] = defaultdict(list)
    for card in shelf.cards.values():
        for name in card.meta.api:
            taught[name].append(card)
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(taught, key=str.lower):
        groups[module_of(name)].append(name)
    for number, (module, names) in enumerate(sorted(groups.items())):
        yield f"\n## {module} {{ #module-{number} }}\n"
        yield from (_taught(name, taught[name], shelf.lang) for name in names)


def _taught(name: str, cards: list[Card], lang: str) -> str:
    return f"- `{name}`{say(lang, 'colon')}{say(lang, 'and_also').join(map(_link, cards))}"


def module_of(name: str) -> str:
    """torch.nn for torch.nn.Module.train; torch.Tensor counts as a module of its own."""
    parts = name.split(".")
    if parts[:2] == ["torch", "Tensor"]:
        return "torch.Tensor"
    classes = (n for n, part in enumerate(parts) if part[:1].isupper())
    return ".".join(parts[: next(classes, len(parts) - 1)])


def _tags(shelf: Shelf, tags: Tags) -> Iterator[str]:
    tagged: dict[str, list[Card]] = defaultdict(list)
    for card in shelf.cards.values():
        for key in card.meta.tags:
            tagged[key].append(card)
    for key in sorted(tagged):
        yield f"\n## {tag_names((key,), shelf.lang, tags)[0]} {{ #tag-{key} }}\n"
        yield from (f"- {_link(card)}<br>{_plain(card.meta.question)}" for card in tagged[key])


def _mistakes(shelf: Shelf, tags: Tags) -> Iterator[str]:
    for section in shelf.sections:
        yield f"\n## {section.name} {{ #{section.key} }}\n"
        for card in section.cards:
            yield f"\n### {_link(card)} {{ #{card.id} }}\n"
            yield from (_mistake(card, heading) for heading in pitfalls(card))


def pitfalls(card: Card) -> list[Heading]:
    """The headings under the card's pitfalls."""
    tops = [heading for heading in card.headings if heading.level == 2]
    start = next(heading.line for heading in tops if heading.anchor == PITFALLS)
    end = next((heading.line for heading in tops if heading.line > start), float("inf"))
    return [heading for heading in card.headings if start < heading.line < end]


def _mistake(card: Card, heading: Heading) -> str:
    said = _rebased(first_sentence(card, heading), card)
    link = _link(card, heading.anchor, heading.title)
    return f"- **{link}**" + (f"<br>{said}" if said else "")


def _rebased(text: str, card: Card) -> str:
    """Links are written as seen from the card's folder; the page stands above it."""
    return _CARD_LINK.sub(lambda link: f"]({normpath(f'{card.section}/{link[1]}')}", text)


def first_sentence(card: Card, heading: Heading) -> str:
    """Of the prose right under a heading; nothing if code comes first."""
    text = "\n".join(card.page.text.split("\n")[heading.line :])
    paragraph = _COMMENT.sub("", text).strip().split("\n\n")[0].replace("\n", " ")
    if paragraph.startswith(("```", "#", "|", "!", "?", "- ")):
        return ""
    said = ""
    for part in _SENTENCE[card.lang].findall(paragraph):
        said += part
        if all(said.count(mark) % 2 == 0 for mark in "`$"):
            break
    return said.strip()


def _sheet(shelf: Shelf, tags: Tags) -> Iterator[str]:
    """The short answers of the cards that everybody must know."""
    for section in shelf.sections:
        for card in section.cards if section.key not in _NOT_ON_SHEET else ():
            block = next((block for block in card.blocks if block.anchor == FIRST), None)
            if block and card.meta.priority == "P0":
                yield f"\n## {_link(card)} {{ #{card.id} }}\n\n```python\n{core(block.code)}\n```\n"


_NOT_ON_SHEET = ("start", "reference")  # orientation, and a card that is a sheet itself


def core(code: str) -> str:
    """Paper is scarce: without imports, which go without saying, without asserts and empty lines."""
    lines, tree = code.split("\n"), ast.parse(code)
    dropped = {
        number
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom | ast.Assert)
        for number in range(node.lineno, node.end_lineno + 1)
    }
    kept = [line for number, line in enumerate(lines, 1) if number not in dropped and line.strip()]
    return "\n".join(kept) or code.strip()


def _path(shelf: Shelf, tags: Tags) -> Iterator[str]:
    return paths.body(shelf)


Body = Callable[[Shelf, Tags], Iterator[str]]
MADE: dict[str, Body] = {
    "path": _path,
    "map": _map,
    "api": _api,
    "tags": _tags,
    "mistakes": _mistakes,
    "sheet": _sheet,
}
