"""What a block's badge says: exactly one of four honest forms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

from ..page import Block
from ..snippets import digest
from .texts import say

NEEDS = "needs "  # how the reason of an importorskip begins
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
    if missing := _missing(chain):
        return Badge("not-run", say(lang, "not_run", why=say(lang, "why_package", name=missing)))
    if any(not reason.startswith(NEEDS) for block in chain for _, reason in block.marks.skips):
        return Badge("not-run", say(lang, "not_run", why=say(lang, "why_skip")))
    return Badge("ran-cpu", say(lang, "ran_cpu", torch=torch_version()))


def _missing(chain: Sequence[Block]) -> str:
    """The first package that a block asks for and the tests, which run where the site is made, lack."""
    needs = [reason for block in chain for _, reason in block.marks.skips if reason.startswith(NEEDS)]
    names = [reason.removeprefix(NEEDS) for reason in needs]
    return next((name for name in names if not _installed(name)), "")


def _installed(module: str) -> bool:
    return find_spec(module.partition(".")[0]) is not None


@cache
def torch_version() -> str:
    return version("torch").split("+")[0]
