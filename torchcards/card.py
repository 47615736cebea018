"""A card: a page with front matter, at one path per language, with the anatomy every card has."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from .fences import front_matter_lines
from .marks import KNOWN
from .meta import SLUG, Meta, read_meta
from .page import Block, Heading, Page, parse_page, read_page
from .problem import Problem, Refused

__all__ = ["Block", "Card", "Heading", "Meta", "Page", "Problem", "Refused", "is_card", "read_card"]

LANGUAGES = ("zh", "en")
FIRST, PITFALLS, EXERCISE = "in-short", "pitfalls", "exercise"
EXERCISE_PREFIX = "exercise-"
WIDTH = 79
_FIGURE = re.compile(r"!\[([^\]]*)\]\(figure:([^)\s]+)\)")
LONGEST = 30  # lines of a block; most have 8 to 18


@dataclass(frozen=True)
class Card:
    """`id` is the file's name without its ending, unique among the cards of a language."""

    path: Path
    lang: str
    section: str
    id: str
    meta: Meta
    page: Page
    lines: dict[str, int]  # of the front matter's fields
    faulty: frozenset[str] = frozenset()  # fields that are missing or wrong; meta has stand-ins

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self.page.blocks

    @property
    def headings(self) -> tuple[Heading, ...]:
        return self.page.headings


def read_card(path: str | Path, name: str | None = None) -> Card:
    """The card at `path`. Raises Refused with all its problems, each with path and line."""
    card, problems = examine(Path(path), name or str(path))
    if problems:
        raise Refused(problems)
    assert card is not None
    return card


def is_card(path: Path, docs: Path) -> bool:
    """Cards lie at docs/<language>/<section>/<id>.md; other pages are no cards."""
    parts = path.relative_to(docs).parts
    return len(parts) == 3 and parts[0] in LANGUAGES and path.suffix == ".md" and path.stem != "index"


def examine(path: Path, name: str) -> tuple[Card | None, list[Problem]]:
    """The card as far as it can be read, and everything that is wrong with it."""
    page = read_page(path, name, strict=True)
    if page.problems and not page.text:
        return None, list(page.problems)
    front = read_meta(page.text, name)
    found = [*_name_faults(path), *([] if page.open else _page_faults(page))]
    card = None
    if front.meta and not page.open:
        lang, section = path.parent.parent.name, path.parent.name
        card = Card(path, lang, section, path.stem, front.meta, page, front.lines, front.faulty)
        found += _section_faults(card)
    return card, [*page.problems, *front.problems, *(Problem(name, *fault) for fault in found)]


def parse_card(text: str, lang: str, section: str, id: str) -> Card:
    """A card from text, for tools and tests. Raises Refused."""
    page = parse_page(text, f"{lang}/{section}/{id}.md", strict=True)
    front = read_meta(page.text, page.path)
    if page.problems or front.problems or front.meta is None:
        raise Refused([*page.problems, *front.problems])
    return Card(Path(page.path), lang, section, id, front.meta, page, front.lines)


Fault = tuple[int, str, str]  # line, what, cure


def _name_faults(path: Path) -> Iterator[Fault]:
    """Both names become parts of addresses, of file names and of test ids."""
    for what, name in (("section", path.parent.name), ("card", path.stem)):
        if not re.fullmatch(SLUG, name):
            cure = "rename it, in both languages: words of a-z and 0-9 joined by -"
            yield 1, f"the {what} id {name!r} is no plain name", cure


def _section_faults(card: Card) -> Iterator[Fault]:
    if "section" not in card.faulty and card.meta.section != card.section:
        what = f"section is {card.meta.section!r}, the folder is {card.section!r}"
        yield card.lines["section"], what, "make them one"


def _page_faults(page: Page) -> Iterator[Fault]:
    yield from _heading_faults(page)
    for block in page.blocks:
        yield from _block_faults(block)
    yield from _exercise_faults(page)
    yield from _figure_faults(page)


def _figure_faults(page: Page) -> Iterator[Fault]:
    """Each drawn figure is shown once, with words for those who cannot see it."""
    drawn = {name: block.line for block in page.blocks for name in block.marks.figures}
    shown = set()
    for number, line in enumerate(page.text.split("\n"), 1):
        for alt, name in _FIGURE.findall(line):
            shown.add(name)
            if not alt.strip():
                yield number, f"the figure {name} has no alternative text", "describe it between the brackets"
            if name not in drawn:
                yield number, f"no block draws the figure {name}", f'mark one pytest.mark.figure("{name}")'
    for name in drawn.keys() - shown:
        yield drawn[name], f"the figure {name} is drawn and not shown", f"add ![what it shows](figure:{name})"


def _heading_faults(page: Page) -> Iterator[Fault]:
    for heading in page.headings:
        if heading.level == 1:
            yield heading.line, "a card has no heading of level 1", "the title makes it; use ##"
        if not heading.explicit:
            cure = "add { #an-anchor }, equal in both languages"
            yield heading.line, f"the heading {heading.title!r} has no anchor", cure
        elif not heading.anchor.isascii():
            yield heading.line, f"the anchor {heading.anchor!r} is not ASCII", "use a-z, 0-9 and -"
    tops = [h for h in page.headings if h.level == 2]
    line = tops[0].line if tops else front_matter_lines(page.text) + 1
    yield from _anatomy_faults([h.anchor for h in tops], line)


def _anatomy_faults(anchors: list[str], line: int) -> Iterator[Fault]:
    if anchors[:1] != [FIRST]:
        yield line, f"a card begins with the section {{ #{FIRST} }}", "put the short answer first"
    for must in (PITFALLS, EXERCISE):
        if must not in anchors:
            yield line, f"the section {{ #{must} }} is missing", "add it"
    if {PITFALLS, EXERCISE} <= set(anchors) and anchors[-2:] != [PITFALLS, EXERCISE]:
        yield line, "the last two sections are not pitfalls and exercise", "move them to the end"


def _block_faults(block: Block) -> Iterator[Fault]:
    if block.anchor == "top":
        yield block.line, "a block before the first heading", "put it under a heading"
    for number, text in enumerate(block.code.split("\n"), block.line + 1):
        if (width := _width(text)) > WIDTH:
            yield number, f"{width} columns wide, more than {WIDTH}", "break the line"
    if (count := block.code.count("\n")) > LONGEST:
        yield block.line, f"{count} lines, more than {LONGEST}", "split the block"
    for condition, reason in block.marks.skips:
        if not reason:
            yield block.line, f"skipped when {condition}, without a reason", 'add reason="needs ..."'
    if block.marks.xfails:
        cure = "use pytest.mark.raises(Type, match=...)"
        yield block.line, "xfail leaves open what goes wrong", cure
    for mark in block.marks.others:
        yield block.line, f"the mark {mark} means nothing here", _meant(mark)
    yield from _syntax_faults(block)


def _meant(mark: str) -> str:
    near = get_close_matches(mark.removeprefix("pytest.mark.").split("(")[0], sorted(KNOWN), 1)
    return f"did you mean pytest.mark.{near[0]}?" if near else "take it out"


def _syntax_faults(block: Block) -> Iterator[Fault]:
    if block.marks.raises and "SyntaxError" in block.marks.raises.types:
        return
    try:
        ast.parse(block.code)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = block.line + (getattr(error, "lineno", None) or 1)
        why = getattr(error, "msg", str(error)) or type(error).__name__
        yield line, f"not Python: {why}", "mend the code"


def _width(text: str) -> int:
    """Columns on a terminal: a full-width character takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _exercise_faults(page: Page) -> Iterator[Fault]:
    """Each task has a rejected attempt and a solution, and one checker for both."""
    tasks = [h for h in page.headings if h.anchor.startswith(EXERCISE_PREFIX)]
    for heading in [h for h in page.headings if h.anchor == EXERCISE and not tasks]:
        yield heading.line, "no exercise", "add ### a task { #exercise-name } with attempt and solution"
    for task in tasks:
        yield from _task_faults(task, [b for b in page.blocks if b.anchor == task.anchor])


def _task_faults(task: Heading, blocks: list[Block]) -> Iterator[Fault]:
    wrong = [b for b in blocks if b.raises]
    right = [b for b in blocks if not b.raises]
    if not wrong:
        cure = "add one, marked pytest.mark.raises(AssertionError), with the checker under it"
        yield task.line, "the exercise has no attempt that its checker rejects", cure
    if not right:
        yield task.line, "the exercise has no solution", "add one in a collapsed block, with the checker"
    if wrong and right and not asserts(wrong[-1].code) <= asserts(right[-1].code):
        cure = "use the same assert statements in both"
        yield wrong[-1].line, "the attempt and its solution have different checkers", cure
    for block in (*wrong, *right):
        if not asserts(block.code):
            yield block.line, "no assert checks this attempt", "add the checker under it"


def asserts(code: str) -> set[str]:
    """The assert statements of a block, without their layout."""
    try:
        tree = ast.parse(code)
        return {ast.dump(node) for node in ast.walk(tree) if isinstance(node, ast.Assert)}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
