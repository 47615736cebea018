"""Has a dictionary been changed? Told by CPython's own counter, without a look at its entries.

Every change of a dictionary gives it a new version from one counter of the interpreter (PEP 509). It
stands behind the dictionary's length. An interpreter that has none, or keeps it elsewhere, is found out
here once; then every dictionary counts as changed, and whoever asks must compare its entries.

What is called between two blocks looks up no builtin: a block may have patched it.
"""

import ctypes
import gc
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from operator import attrgetter, ne
from typing import Any

_OFFSET = object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t)


def _cell(space: Mapping[str, Any]) -> ctypes.c_uint64:
    if not isinstance(space, dict):
        (space,) = (
            thing for thing in gc.get_referents(space) if isinstance(thing, dict)
        )  # below a class' proxy
    return ctypes.c_uint64.from_address(id(space) + _OFFSET)


def _work() -> bool:
    """Whether this interpreter keeps versions where we look for them."""
    space: dict[str, Any] = {"one": 1}
    cell = ctypes.c_uint64.from_address(id(space) + _OFFSET)
    seen = [cell.value]
    for change in (
        lambda: space.update(one=[]),  # another value of a key that is there
        lambda: space.update(two=2),
        lambda: space.pop("one"),
        lambda: space.__setitem__("two", 3),
    ):
        change()
        seen.append(cell.value)
    list(space.items()), space.get("two")  # reading is no change
    return len(set(seen)) == len(seen) and cell.value == seen[-1]


WORK = _work()
_value = attrgetter("value")
_list, _map = list, map


class Versions:
    """The versions of many dictionaries and classes' namespaces, as they were when last settled."""

    def __init__(self, spaces: Iterable[Mapping[str, Any]]):
        spaces = list(spaces)
        self.all = range(len(spaces))
        self.cells = [_cell(space) for space in spaces] if WORK else []
        self.seen = self._now()

    def changed(self) -> Sequence[int]:
        """The numbers of those that have been written to since."""
        if not WORK:
            return self.all
        now = self._now()
        return _list(compress(self.all, _map(ne, now, self.seen)))

    def settle(self, number: int) -> None:
        """What that one holds now is right."""
        if WORK:
            self.seen[number] = self.cells[number].value

    def _now(self) -> list[int]:
        return _list(_map(_value, self.cells))
