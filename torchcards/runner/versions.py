"""Has a dictionary been changed? Told by CPython's own counter, without a look at its entries.

Every change of a dictionary gives it a new version from one counter of the interpreter (PEP 509). It
stands behind the dictionary's length. An interpreter that has none, or keeps it elsewhere, is found out
here once; then every dictionary counts as changed, and whoever asks must compare its entries.

What is called between two blocks looks up no builtin: a block may have patched it.
"""

import ctypes
import gc
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy

_OFFSET = object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t)
_STEP = ctypes.sizeof(ctypes.c_uint64)
# all memory as one array: reading thousands of numbers out of it is one call
_MEMORY = numpy.frombuffer((ctypes.c_uint64 * ((1 << 47) // _STEP - 1)).from_address(_STEP), numpy.uint64)


def _place(space: Mapping[str, Any]) -> int:
    """Where in `_MEMORY` the version of a dictionary stands, or of the one below a class' proxy."""
    if not isinstance(space, dict):
        (space,) = (thing for thing in gc.get_referents(space) if isinstance(thing, dict))
    return (id(space) + _OFFSET) // _STEP - 1


def _work() -> bool:
    """Whether this interpreter keeps versions where we look for them."""
    space: dict[str, Any] = {"one": 1}
    place = _place(space)
    seen = [int(_MEMORY[place])]
    for change in (
        lambda: space.update(one=[]),  # another value of a key that is there
        lambda: space.update(two=2),
        lambda: space.pop("one"),
        lambda: space.__setitem__("two", 3),
    ):
        change()
        seen.append(int(_MEMORY[place]))
    list(space.items()), space.get("two")  # reading is no change
    return len(set(seen)) == len(seen) and int(_MEMORY[place]) == seen[-1]


WORK = _work()


class Versions:
    """The versions of many dictionaries and classes' namespaces, as they were when last settled."""

    def __init__(self, spaces: Iterable[Mapping[str, Any]]):
        spaces = list(spaces)
        self.all = range(len(spaces))
        self.places = numpy.array([_place(space) for space in spaces] if WORK else [], dtype=numpy.int64)
        self.seen = _MEMORY.take(self.places)

    def changed(self) -> Sequence[int]:
        """The numbers of those that have been written to since."""
        if not WORK:
            return self.all
        return (_MEMORY.take(self.places) != self.seen).nonzero()[0].tolist()

    def settle(self, number: int) -> None:
        """What that one holds now is right."""
        if WORK:
            self.seen[number] = _MEMORY[self.places[number]]
