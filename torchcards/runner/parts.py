"""A statement that begins in one block and ends in the next one that continues it."""

import ast
from collections.abc import Mapping, Sequence
from typing import Any


def parts(links: Sequence[Mapping[str, Any]]) -> list[ast.Module | None]:
    """What of a chain's file each block is to run; None for a block that is a program by itself.

    Where a block is none, and is one together with its neighbours, its statements go to the block in
    which they end.
    """
    codes, starts = [link["code"] for link in links], [link["start"] for link in links]
    found: list[ast.Module | None] = [None] * len(codes)
    if len(codes) == 1 or all(_tree(code) for code in codes):
        return found
    at = 0
    while at < len(codes):
        end = _group_end(codes, at)
        if end > at + 1:
            whole = _tree(_joined(codes[at:end], starts[at:end]))
            for index in range(at, end):
                first, last = starts[index], starts[index + 1] if index + 1 < end else float("inf")
                body = [node for node in whole.body if first < (node.end_lineno or 0) <= last]
                found[index] = ast.Module(body, [])
        at = end
    return found


def _group_end(codes: Sequence[str], at: int) -> int:
    """One behind the last block that the one at `at` needs to be a program."""
    fine = [_tree(code) is not None for code in codes]
    for end in range(len(codes), at + 1, -1):
        together = not all(fine[at:end]) and _tree("\n".join(codes[at:end]))
        if together and _spans(together, codes[at:end]):
            return end
    return at + 1


def _spans(tree: ast.Module, codes: Sequence[str]) -> bool:
    """Whether at each seam between the blocks a statement stands on both sides."""
    seam = 0
    for code in codes[:-1]:
        seam += code.count("\n") + 1
        if not any(node.lineno <= seam < (node.end_lineno or 0) for node in tree.body):
            return False
    return True


def _joined(codes: Sequence[str], starts: Sequence[int]) -> str:
    text = ""
    for code, start in zip(codes, starts, strict=True):
        text += "\n" * (start - text.count("\n")) + code
    return text


def _tree(code: str) -> ast.Module | None:
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
