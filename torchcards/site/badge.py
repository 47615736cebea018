"""What a block's badge says: exactly one of four honest forms."""

import os
import platform
import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

from ..page import Block
from ..snippets import digest
from .texts import say

_NOT_INSTALLED = re.compile(r"not installed\('([\w.]+)'\)")  # the condition of an importorskip
Proofs = Mapping[str, Mapping[str, Any]]  # of the ledger, by a block's hash


@dataclass(frozen=True)
class Badge:
    kind: str  # ran-cpu, ran-cuda, rehearsed or not-run
    text: str


def badge(chain: Sequence[Block], lang: str, proofs: Proofs) -> Badge:
    """For the last block of a chain: what holds of it holds with all that it continues."""
    proof = proofs.get(digest([block.code for block in chain]))
    if proof:
        when = {key: proof[key] for key in ("device", "torch", "date")}
        return Badge("ran-cuda", say(lang, "ran_cuda", **when))
    if only := next((block.marks.only for block in chain if block.marks.only), ""):
        return Badge("not-run", say(lang, "not_run", why=say(lang, f"why_{only}")))
    if any(block.marks.cuda for block in chain):  # the tests rehearse it or are red
        return Badge("rehearsed", say(lang, "rehearsed", torch=torch_version()))
    for condition, reason in (skip for block in chain for skip in block.marks.skips):
        if module := _NOT_INSTALLED.fullmatch(condition):
            if not _installed(module[1]):
                return Badge("not-run", say(lang, "not_run", why=say(lang, "why_package", name=module[1])))
        elif _holds(condition):
            return Badge("not-run", say(lang, "not_run", why=say(lang, "why_skip", reason=reason)))
    return Badge("ran-cpu", say(lang, "ran_cpu", torch=torch_version()))


def _installed(module: str) -> bool:
    return find_spec(module.partition(".")[0]) is not None


def _holds(condition: str) -> bool:
    """Whether a skip's condition is met where the site is made, as the tests are; one that cannot be judged is."""
    try:
        return bool(eval(condition, {"sys": sys, "os": os, "platform": platform, "shutil": shutil}))
    except Exception:  # it names torch, say, which no page needs
        return True


@cache
def torch_version() -> str:
    return version("torch").split("+")[0]
