"""Fences as the renderer sees them."""

import time

import pytest
from oracle import shown_python

from torchcards import fences

CODE = "```{0}\nx = 1\n```\n"


def one(text: str) -> fences.Fence:
    (fence,) = fences.scan(fences.normal(text))
    return fence


@pytest.mark.parametrize(
    "info",
    ["python", "py", "python3", "py3", "Python", " python", "python  ", ".python", "{.python}", "{ .python .annotate }", "python {.a #b}",
     'python title="x.py"', "python hl_lines='1 2-3' linenums=\"5\""],
)  # fmt: skip
def test_these_first_lines_are_python_for_us_and_for_the_site(info: str) -> None:
    fence = one(CODE.format(info))
    assert (fence.python, fence.hidden, shown_python(CODE.format(info))) == (True, "", ["x = 1"])


@pytest.mark.parametrize(
    "info",
    ["python foo", "python title", 'python title=""', "python title=x", 'python hl_lines="a"', "python{.a}", "{.python a=b}", "{.python a}", "python, x", 'python title="`a`"'],
)  # fmt: skip
def test_these_first_lines_are_python_that_the_site_may_not_show(info: str) -> None:
    fence = one(CODE.format(info))
    assert fence.python
    assert fence.hidden


@pytest.mark.parametrize("line", ["``` a ```", "``", "text ```", "```python`", "~~"])
def test_these_lines_open_no_fence(line: str) -> None:
    assert fences.scan(f"{line}\n") == []


@pytest.mark.parametrize(
    "text",
    ["~~~python\nx = 1\n~~~\n", "````python\nx = 1\n````\n", "text\n```python\nx = 1\n```\n", "- a\n\n    ```python\n    x = 1\n    ```\n",
     "1. a\n2. b\n\n    ```python\n    x = 1\n    ```\n", "!!! note\n    ```python\n    x = 1\n    ```\n",
     '??? tip "t"\n\n    === "a"\n\n        ```python\n        x = 1\n        ```\n', "<!-- a\nb -->\n```python\nx = 1\n```\n"],
)  # fmt: skip
def test_these_places_show_a_fence_on_the_site_and_here(text: str) -> None:
    fence = one(text)
    assert (fence.hidden, [fence.code.strip()], shown_python(text)) == ("", ["x = 1"], ["x = 1"])


def test_a_sample_inside_longer_marks_is_left_alone() -> None:
    fence = one("````markdown\n```python\nx = 1\n```\n````\n")
    assert (fence.lang, fence.swallows, shown_python("````markdown\n```python\nx\n```\n````\n")) == (
        "markdown",
        0,
        [],
    )


@pytest.mark.parametrize(
    "text",
    [
        "```text\na\n\n```python\nx\n```\n",
        "```python\na\n\n```python\nx\n```\n",
        "```text so\n```python\n```\n",
    ],
)
def test_a_python_fence_is_not_swallowed_in_silence(text: str) -> None:
    what = [what for _, what, _ in fences.complaints(fences.scan(text), False, fences.NOT_RUN)]
    assert len(what) == 1
    assert "stands inside this one" in what[0]


def test_a_quoted_block_loses_its_quotation_marks() -> None:
    assert one("> ```python\n> if x:\n>     y\n> ```\n").code == "if x:\n    y\n"


def test_line_ends_and_a_byte_order_mark_are_made_one_kind() -> None:
    assert fences.normal("\ufeffa\r\nb\rc\x02\x03") == "a\nb\nc"


@pytest.mark.parametrize(
    ("text", "lines", "start"),
    [("---\na: b\n---\nx", 3, 3), ("---\na: b\n...\nx", 3, 3), ("---\na: b\n---", 3, 3), ("x", 0, 0), ("---\n- a\n---\nx", 3, 0),
     ("---\n```python\n---\n", 3, 0), ("---\na: [\n---\n", 3, 0), ("---\na: 2024-99-99\n---\n", 3, 0), ("---\na: b\n", 0, 0)],
)  # fmt: skip
def test_front_matter_is_passed_over_only_when_it_is_some(text: str, lines: int, start: int) -> None:
    assert (fences.front_matter_lines(text), fences.body_start(text)) == (lines, start)


@pytest.mark.parametrize(
    "text",
    [
        "```\n" * 3001,
        "> " * 3000 + "```python\n",
        "- a\n" * 3000 + CODE.format("python"),
        "`" * 9000,
        "<!--\n" * 3000,
    ],
)
def test_long_and_odd_pages_are_read_at_once(text: str) -> None:
    started = time.perf_counter()
    fences.scan(text)
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize(
    ("lang", "cure"),
    [
        ("pyhton", "did you mean 'python'? if not, use text or another listed one"),
        ("klingon", "use text or another listed one"),
    ],
)
def test_an_unknown_language_is_named_with_a_near_one(lang: str, cure: str) -> None:
    ((line, what, given),) = fences.complaints([one(CODE.format(lang))], False, fences.NOT_RUN)
    assert (line, what, given) == (1, f"the language {lang!r} is neither run nor known as not run", cure)
