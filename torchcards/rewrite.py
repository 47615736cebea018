"""Shown outputs written back into their card, in place."""

from collections.abc import Iterable
from dataclasses import dataclass

from .agree import trimmed
from .page import Block

MARKER = "<!--pytest-codeblocks:expected-output-->"


@dataclass(frozen=True)
class Edit:
    """Lines after `start`, `count` of them, become `lines`."""

    start: int
    count: int
    lines: tuple[str, ...]


def edit(block: Block, given: str) -> Edit:
    """What makes the page show `given` under the block; a marker and a fence if it has none."""
    body = trimmed(given).split("\n") if trimmed(given) else []
    if block.output is not None:
        inner = block.output_end - block.output_line - 1
        if _longest(body) < 3:
            return Edit(block.output_line, inner, _prefixed(body, block.output_prefix))
        return Edit(block.output_line - 1, inner + 2, _prefixed(_fenced(body), block.output_prefix))
    return Edit(block.end, 0, _prefixed([MARKER, *_fenced(body)], block.prefix))


def _fenced(body: list[str]) -> list[str]:
    """In ticks longer than any in it, so that none of its lines closes the fence."""
    ticks = "`" * max(3, _longest(body) + 1)
    return [f"{ticks}text", *body, ticks]


def _longest(body: list[str]) -> int:
    return max(map(_run, body), default=0)


def _run(line: str) -> int:
    """How many backticks or tildes a line begins with."""
    bare = line.lstrip()
    return len(bare) - min(len(bare.lstrip("`")), len(bare.lstrip("~")))


def _prefixed(lines: list[str], prefix: str) -> tuple[str, ...]:
    return tuple(f"{prefix}{line}".rstrip() for line in lines)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The page with all edits made; line numbers are those of the page as it was."""
    lines = text.split("\n")
    for change in sorted(edits, key=lambda e: e.start, reverse=True):
        lines[change.start : change.start + change.count] = change.lines
    return "\n".join(lines)
