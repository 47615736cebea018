"""What a block's badge says: exactly one of four honest forms."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Any

from ..card import Block
from .texts import say


@dataclass(frozen=True)
class Badge:
    kind: str  # ran-cpu, ran-cuda, rehearsed or not-run
    text: str


def badge(block: Block, lang: str, run: Mapping[str, Any] | None = None) -> Badge:
    """`run` is the block's fresh entry in snippets/evidence.json, if it has one."""
    if run:
        when = {key: run[key] for key in ("device", "torch", "date")}
        return Badge("ran-cuda", say(lang, "ran_cuda", **when))
    if block.marks.cuda:
        return Badge("not-run", say(lang, "not_run", why=say(lang, "why_cuda")))
    if block.marks.skips:
        return Badge("not-run", say(lang, "not_run", why=say(lang, "why_skip")))
    return Badge("ran-cpu", say(lang, "ran_cpu", torch=torch_version()))


@cache
def torch_version() -> str:
    return version("torch").split("+")[0]
