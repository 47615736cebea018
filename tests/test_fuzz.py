"""Any Markdown is parsed with every Python fence accounted for, or refused with path and line.

The oracle is what the site's own renderer shows as Python code.
"""

import os
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oracle import shown_python

from torchcards import fences
from torchcards.meta import read_meta
from torchcards.page import Page, parse_page

TIMES = int(os.environ.get("TORCHCARDS_FUZZ", "1"))  # how many times as many examples


def examples(number: int) -> settings:
    """The same examples in every run; more of them, and others, when TORCHCARDS_FUZZ asks for it."""
    checks = list(HealthCheck)
    return settings(
        max_examples=number * TIMES,
        derandomize=TIMES == 1,
        deadline=None,
        database=None,
        suppress_health_check=checks,
    )


INDENTS = ["", "", "", "", "    ", "    ", "        ", " ", "  ", "   ", "\t", "     "]
QUOTES = ["", "", "", "", "> ", ">", "> > ", ">     "]
MARKS = ["```", "```", "```", "```", "~~~", "````", "``"]
INFOS = ["python", "python", "python", "py", "python3", "text", "text", "", " python", "{.python}", "{ .py .annotate }",
         'python title="x.py"', 'python hl_lines="2"', "python hl_lines='1 2'", "python title=x", 'python title=""',
         "python foo", "python {.a #b}", "Python", ".python", "{python}", "python`", "pycon", 'python linenums="1"',
         "{.python foo=1}", 'python hl_lines="a"', 'text title="`"', "python title='a\"b'", "markdown",
         "python\t", "python \u3000", "python,x", "python{.a}", "text words here", "c++", "{#id .python}", "{}"]  # fmt: skip
CODES = [
    "x = 1",
    "print('a')",
    "",
    "",
    "    y",
    "# a",
    "## a",
    "- b",
    "1. a",
    "`",
    "``",
    "a: b",
    "<b>",
    "<!-- c -->",
    "&amp;",
    "中",
    "!!! note",
]
BLOCKS = ["- item", "* item", "1. item", "10. item", "-", "!!! note", '!!! tip "t"', "??? note", '???+ note "t"',
          '=== "tab"', "[^1]: foot", "text", "text[^1]", "# head", "## head { #a }", "---", "===", "| a | b |", "|---|---|", "",
          "<!--pytest-codeblocks:cont-->", "<!--pytest.mark.skip-->", "<!--pytest-codeblocks:expected-output-->",
          "<!-- a", "b -->", "<!-- a -->", "<div>", "</div>", '<div markdown="1">', "<pre>", "</pre>", "<br>", "<script>",
          "</script>", "`code`", "``` a ```", "``` python", "$$", "$a$", "*a*", "\\", "> quote", ">", "Term", ":   def",
          "<https://a.b>", "[a](b)", "a <b", "\u3000", "\u00a0", "\u200b", "\x0c", "\x0b", "\u2028", "\x85", "\x1c", "{: .a }", "title: x"]  # fmt: skip

indent, quote = st.sampled_from(INDENTS), st.sampled_from(QUOTES)
block_line = st.builds("{}{}{}".format, quote, indent, st.sampled_from(BLOCKS))
fence_line = st.builds("{}{}{}{}".format, quote, indent, st.sampled_from(MARKS), st.sampled_from(INFOS))


@st.composite
def fenced(draw: st.DrawFn) -> list[str]:
    """A fence that is well made but for what may be drawn otherwise on purpose."""
    prefix, mark = draw(quote) + draw(indent), draw(st.sampled_from(MARKS))
    lines = [mark + draw(st.sampled_from(INFOS)), *draw(st.lists(st.sampled_from(CODES), max_size=3))]
    lines.append(draw(st.sampled_from([mark, mark, mark, mark, mark + "`", mark + "  ", ""])))
    odd = st.one_of(
        st.just(prefix),
        st.just(prefix),
        st.just(prefix),
        st.just(prefix),
        st.builds("{}{}".format, quote, indent),
    )
    before = [prefix.rstrip()] if draw(st.booleans()) else []
    return before + [(prefix if n == 0 else draw(odd)) + line for n, line in enumerate(lines)]


@st.composite
def contained(draw: st.DrawFn) -> list[str]:
    """A list item, an admonition or a tab, with something below it."""
    outer = draw(st.sampled_from(["", "", "    ", "> "]))
    head = draw(st.sampled_from(BLOCKS[:11]))
    inner = outer + draw(st.sampled_from(["    ", "    ", "    ", "  ", "   ", "\t", ""]))
    lines = draw(st.lists(st.one_of(fenced(), st.just([""]), st.just(["text"])), max_size=3))
    blank = [draw(st.sampled_from(["", outer.rstrip()]))] if draw(st.booleans()) else []
    return [outer + head, *blank, *(inner + line if line else line for part in lines for line in part)]


@st.composite
def pages(draw: st.DrawFn) -> str:
    parts = draw(st.lists(st.one_of(
        fenced(), fenced(), contained(), contained(), block_line.map(lambda x: [x]), fence_line.map(lambda x: [x]),
        st.just([""]), st.just([""]), st.text(max_size=8).map(lambda x: [x]),
    ), min_size=1, max_size=7))  # fmt: skip
    front = draw(
        st.sampled_from(
            [
                "",
                "",
                "",
                "",
                "",
                "---\na: b\n---\n",
                "---\n",
                "---\n```python\n---\n",
                "---\na: |\n  ```python\n---\n",
                "\ufeff",
                "---\n---\n",
                "<!--pytest-codeblocks:skipfile-->\n",
            ]
        )
    )
    end = draw(st.sampled_from(["\n", "\n", "\n", "\r\n"]))
    return front + end.join(line for part in parts for line in part) + draw(st.sampled_from(["\n", ""]))


def same(code: str) -> str:
    """Code as the renderer lets it through: tabs are spaces, empty lines around it are gone."""
    return "\n".join(line.rstrip() for line in code.split("\n")).strip("\n")


def counted(page: Page) -> list[str]:
    return [same(block.code) for block in page.blocks]


@examples(400)
@given(pages())
def test_what_strict_reading_lets_through_is_what_the_site_shows(text: str) -> None:
    page = parse_page(text, "docs/a.md", strict=True)
    if not page.problems:
        outputs = [f for f in fences.scan(page.text) if f.python]
        assert [same(f.code) for f in outputs] == [same(c) for c in shown_python(text)]


@examples(300)
@given(pages(), st.booleans())
def test_every_line_that_opens_python_is_run_or_part_of_another_fence_or_refused(
    text: str, strict: bool
) -> None:
    page = parse_page(text, "docs/a.md", strict)
    assert all(problem.path == "docs/a.md" and problem.line > 0 and problem.cure for problem in page.problems)
    if page.problems or page.skipped_file:
        return
    found = fences.scan(page.text)
    assert [block.line for block in page.blocks] == [f.line for f in found if f.python][: len(page.blocks)]
    assert page.fences == len(page.blocks)
    inside = {number for fence in found for number in range(fence.line, fence.end + 1)}
    start = fences.body_start(page.text)
    opens = re.compile(r"[> \t]*(```+|~~~+)[ \t]*(python|py)[0-9]?[ \t]*")
    lines = enumerate(page.text.split("\n")[start:], start + 1)
    assert [number for number, line in lines if opens.fullmatch(line) and number not in inside] == []


@examples(100)
@given(st.text(max_size=200), st.booleans())
def test_no_text_is_too_odd_to_read(text: str, strict: bool) -> None:
    page = parse_page(text, "a.md", strict)
    assert page.problems or page.fences == len(page.blocks) or page.skipped_file


@examples(150)
@given(st.lists(st.sampled_from([
    "title: a", "- b", "a: [", "]", "x: &a b", "y: *a", "!!int z: 1", "? a", "minutes: 1e999", "mastery: 0x1", "tags: [a]",
    "tags: [[a]]", "covers: {a: b}", "section: |", "  text", "\t", '"', "'", "#", "%YAML 9", "title: 2024-99-99", "\u2028", "a: @b", "=: =",
]), max_size=8))  # fmt: skip
def test_no_front_matter_is_too_odd_to_read(lines: list[str]) -> None:
    front = read_meta("\n".join(["---", *lines, "---", ""]), "a.md")
    assert front.problems
    assert all(0 < problem.line <= len(lines) + 2 for problem in front.problems)
