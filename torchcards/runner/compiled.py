"""What torch.compile keeps in a process, and how it is forgotten.

`torch._dynamo.reset` forgets what was compiled; its counters of calls and of names are put back beside it,
so that the first graph of a block is number one. Code that inductor has built stays loaded: then the fork
is not used again.
"""

import itertools
import sys
from collections.abc import Iterator
from typing import Any

Number = tuple[dict[str, Any], str, int]


def used() -> bool:
    """Whether anything has been compiled since it was last forgotten; a block may have cleared the counters."""
    utils = sys.modules.get("torch._dynamo.utils")
    counted = any(_value(space[name]) != value for space, name, value in _numbers)
    return counted or bool(utils and any(utils.counters.values()))


def forget() -> None:
    if not used():
        return
    utils = sys.modules["torch._dynamo.utils"]
    if not utils.counters.get("inductor"):
        sys.modules["torch._dynamo"].reset()
        for name in _TOLD:
            getattr(utils, name).clear()
        for space, name, value in _numbers:
            space[name] = itertools.count(value)


# what its utilities keep to be shown
_TOLD = (
    "counters",
    "guard_failures",
    "graph_break_reasons",
    "compilation_time_metrics",
    "cumulative_time_spent_ns",
)


def remember() -> None:
    """Once, in the warm process: where its numbers begin."""
    _numbers[:] = _count()


_numbers: list[Number] = []


def _count() -> Iterator[Number]:
    for name, module in list(sys.modules.items()):
        if name.startswith("torch._dynamo"):
            for key, value in list(vars(module).items()):
                if type(value) is itertools.count:
                    yield vars(module), key, _value(value)


def _value(number: "itertools.count[int]") -> int:
    return int(repr(number)[6:-1])
