"""A card and its twin in the other language: the same bones, the same code."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from .card import Card
from .meta import FIELDS, PROSE
from .page import Block
from .problem import Problem, Refused
from .snippets import placed_tokens

LOCK = "docs/parity.lock"
SAME = tuple(name for name in FIELDS if name not in PROSE)


def compare(card: Card, twin: Card) -> list[Problem]:
    """Every difference that is none of prose; both places are named."""
    problems = [*_meta(card, twin), *_headings(card, twin), *_blocks(card, twin)]
    return sorted(set(problems))


def _meta(card: Card, twin: Card) -> Iterator[Problem]:
    for name in sorted(set(SAME) - card.faulty - twin.faulty):
        ours, theirs = getattr(card.meta, name), getattr(twin.meta, name)
        if ours != theirs:
            what = f"{name} is {_shown(ours)}, in {twin.page.path}:{twin.lines[name]} {_shown(theirs)}"
            yield Problem(card.page.path, card.lines[name], what, "make them equal")


def _shown(value: object) -> str:
    return f"[{', '.join(value)}]" if isinstance(value, tuple) else str(value)


def _headings(card: Card, twin: Card) -> Iterator[Problem]:
    ours, theirs = ([(h.anchor, h.level) for h in c.headings] for c in (card, twin))
    if ours == theirs:
        return
    at = next(
        (i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs))
    )
    what = f"{_heading(card, at)} here, {_heading(twin, at)} in {_place(twin, at)}"
    yield Problem(card.page.path, _line(card, at), what, "give both the same headings in the same order")


def _heading(card: Card, at: int) -> str:
    if at >= len(card.headings):
        return "no further heading"
    heading = card.headings[at]
    return f"{'#' * heading.level} {{ #{heading.anchor} }}"


def _line(card: Card, at: int) -> int:
    return card.headings[min(at, len(card.headings) - 1)].line if card.headings else 1


def _place(card: Card, at: int) -> str:
    return f"{card.page.path}:{_line(card, at)}"


def _blocks(card: Card, twin: Card) -> Iterator[Problem]:
    theirs = {block.name: block for block in twin.blocks}
    for block in card.blocks:
        if block.name not in theirs:
            what = f"the block {block.name} is missing in {twin.page.path}"
            yield Problem(card.page.path, block.line, what, "write it there too")
        else:
            yield from _block(card, block, twin, theirs[block.name])
    names = {block.name for block in card.blocks}
    for block in twin.blocks:
        if block.name not in names:
            what = f"the block {block.name} is missing in {card.page.path}"
            yield Problem(twin.page.path, block.line, what, "write it there too")


def _block(card: Card, block: Block, twin: Card, other: Block) -> Iterator[Problem]:
    line, elsewhere = block.line, f"{twin.page.path}:{other.line}"
    if found := _code_difference(block.code, other.code):
        line += found[0]
        what = f"the code differs from {twin.page.path}:{other.line + found[1]}: {found[2]}"
        yield Problem(card.page.path, line, what, "make the code equal; only comments may differ")
    if block.output != other.output:
        at, there = block.output_line or block.line, other.output_line or other.line
        what = f"the output shown differs from {twin.page.path}:{there}"
        yield Problem(card.page.path, at, what, "run `make update`")
    if (block.expressions, block.cont) != (other.expressions, other.cont):
        what = f"the markers differ from {elsewhere}"
        yield Problem(card.page.path, block.line, what, "give both blocks the same markers")


def _code_difference(ours: str, theirs: str) -> tuple[int, int, str] | None:
    """Line within each block where the code parts, and both texts; None when it agrees."""
    if ours == theirs:
        return None
    left, right = _pieces(ours), _pieces(theirs)
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a[:2] != b[:2]), None)
    if at is None and len(left) == len(right):
        return None
    at = min(len(left), len(right)) if at is None else at
    i, j = _piece_line(left, at), _piece_line(right, at)
    return i, j, f"{_code_line(ours, i)!r} and {_code_line(theirs, j)!r}"


def _pieces(code: str) -> list[tuple[str, str, int]]:
    """Tokens with their lines; whole lines of what is not Python."""
    try:
        return placed_tokens(code)
    except SyntaxError:
        return [("line", line, number) for number, line in enumerate(code.split("\n"), 1)]


def _piece_line(pieces: list[tuple[str, str, int]], at: int) -> int:
    return pieces[min(at, len(pieces) - 1)][2] if pieces else 1


def _code_line(code: str, number: int) -> str:
    return (code.split("\n")[number - 1 :] or [""])[0].strip()


# ---- prose: nobody but a reader can compare it; what was read is remembered


@dataclass(frozen=True)
class Section:
    """The prose under one heading (or the front matter's), with the line it begins at."""

    key: str  # section/card#anchor
    path: str
    line: int
    text: str

    @property
    def print(self) -> str:
        return hashlib.sha256(" ".join(self.text.split()).encode()).hexdigest()[:12]


def sections(card: Card) -> list[Section]:
    """Prose sections of a card: the page without fences and comments, cut at its headings."""
    lines = card.page.text.split("\n")
    for block in card.blocks:
        for number in range(block.line, block.end + 1):
            lines[number - 1] = ""
        for number in range(block.output_line, block.output_end + 1 if block.output_line else 0):
            lines[number - 1] = ""
    place, name = f"{card.section}/{card.id}", card.page.path
    meta = "\n".join([card.meta.title, card.meta.question])
    out = (
        [] if {"title", "question"} & card.faulty else [Section(f"{place}#", name, card.lines["title"], meta)]
    )
    starts = [h.line for h in card.headings] + [len(lines) + 1]
    for heading, end in zip(card.headings, starts[1:], strict=True):
        text = re.sub(r"<!--.*?-->", "", "\n".join(lines[heading.line - 1 : end - 1]), flags=re.S)
        out.append(Section(f"{place}#{heading.anchor}", name, heading.line, text))
    return out


def read_lock(root: Path) -> dict[str, list[str]]:
    """key → fingerprints of the two sections that were read against each other, zh and en.

    Raises Refused when it is no such file.
    """
    file = root / LOCK
    if not file.exists():
        return {}
    try:
        lock = yaml.safe_load(file.read_bytes()) or {}
    except (OSError, yaml.YAMLError, ValueError) as error:
        raise _damaged(getattr(getattr(error, "problem_mark", None), "line", 0) + 1) from None
    if not isinstance(lock, dict) or not all(_is_entry(*item) for item in lock.items()):
        raise _damaged(1)
    return lock


def _is_entry(key: object, prints: object) -> bool:
    pair = isinstance(prints, list) and len(prints) == 2
    return isinstance(key, str) and pair and all(isinstance(value, str) for value in prints)


def _damaged(line: int) -> Refused:
    cure = "take it back from version control; only `torchcards confirm` writes it"
    return Refused([Problem(LOCK, line, "not what `torchcards confirm` writes", cure)])


def unread(pairs: Iterable[tuple[Card, Card]], lock: dict[str, list[str]]) -> list[Problem]:
    """Sections that changed in one language since both were last read together."""
    problems = []
    for zh, en in pairs:
        for ours, theirs in _together(zh, en):
            now = [ours.print, theirs.print]
            if lock.get(ours.key) != now:
                problems.append(_unread(ours, theirs, lock.get(ours.key)))
    return problems


def _together(zh: Card, en: Card) -> list[tuple[Section, Section]]:
    theirs = {section.key: section for section in sections(en)}
    return [(s, theirs[s.key]) for s in sections(zh) if s.key in theirs]


def _unread(zh: Section, en: Section, before: list[str] | None) -> Problem:
    changed, other = (zh, en) if before is None or before[0] != zh.print else (en, zh)
    state = "was never" if before is None else "has changed since it was"
    what = f"this prose {state} read against {other.path}:{other.line}"
    return Problem(changed.path, changed.line, what, f"read both, then `torchcards confirm {zh.key}`")


def confirm(pairs: Iterable[tuple[Card, Card]], keys: list[str], root: Path) -> list[str]:
    """Note that these sections say the same in both languages; all of a card by its place alone.

    Raises Refused when a key names nothing; then nothing is noted.
    """
    known = {ours.key: [ours.print, theirs.print] for zh, en in pairs for ours, theirs in _together(zh, en)}
    if unknown := [key for key in keys if not any(_names(key, k) for k in known)]:
        cure = "name section/card or section/card#anchor of a card that can be read in both languages"
        raise Refused(Problem(key, 1, "no section has this name", cure) for key in unknown)
    wanted = [k for k in known if not keys or any(_names(key, k) for key in keys)]
    before = read_lock(root)
    lock = {k: v for k, v in before.items() if k in known} | {k: known[k] for k in wanted}
    if lock != before:
        (root / LOCK).write_text(_lock_text(lock), "utf-8")
    return [k for k in wanted if before.get(k) != lock[k]]


def _names(key: str, section: str) -> bool:
    return section == key or section.startswith(f"{key.rstrip('/')}#")


def _lock_text(lock: dict[str, list[str]]) -> str:
    head = "# Prose sections that were read against each other: fingerprints of zh and en.\n"
    head += "# Written by `torchcards confirm section/card#anchor`, after reading both.\n"
    return head + "".join(f"{key}: [{zh}, {en}]\n" for key, (zh, en) in sorted(_quoted(lock).items()))


def _quoted(lock: dict[str, list[str]]) -> dict[str, list[str]]:
    return {f'"{key}"': [f'"{value}"' for value in pair] for key, pair in lock.items()}
