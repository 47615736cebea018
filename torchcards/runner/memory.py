"""Has a dictionary, a list or a set been changed? Told by what stands in memory, without a look at its entries.

Every change of a dictionary gives it a new version from one counter of the interpreter (PEP 509). It
stands behind the dictionary's length. Of a list and a set the entries' addresses are compared. An
interpreter that keeps them elsewhere is found out here once; then everything counts as changed, and
whoever asks must compare the entries.

Looking at an object from Python counts a reference, which is a write: in a fork it copies a page. Reading
memory copies none. What is called between two blocks looks up no builtin: a block may have patched it.
"""

import ctypes
import gc
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy

_STEP = ctypes.sizeof(ctypes.c_uint64)
# all memory as one array: reading thousands of numbers out of it is one call
_MEMORY = numpy.frombuffer((ctypes.c_uint64 * ((1 << 47) // _STEP - 1)).from_address(_STEP), numpy.uint64)
_HEAD = object.__basicsize__ // _STEP  # words before an object's own fields
_VERSION = _HEAD + 1
_LIST = (0, 1, 1, 1)  # length and place of the entries; four words, as a set has
_SET = (0, 1, 2, 3)  # fill, length, mask, and place of the entries


def _index(address: int) -> int:
    return address // _STEP - 1


# ---- dictionaries


def _version(space: Mapping[str, Any]) -> int:
    """Where in `_MEMORY` the version of a dictionary stands, or of the one below a class' proxy."""
    if not isinstance(space, dict):
        (space,) = (thing for thing in gc.get_referents(space) if isinstance(thing, dict))
    return _index(id(space)) + _VERSION


class Versions:
    """The versions of many dictionaries and classes' namespaces, as they were when last settled."""

    def __init__(self, spaces: Iterable[Mapping[str, Any]]):
        spaces = list(spaces)
        self.all = range(len(spaces))
        self.places = numpy.array([_version(space) for space in spaces] if WORK else [], dtype=numpy.int64)
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


# ---- lists and sets


class Contents:
    """The entries of many lists and sets, as they were when last settled. Whoever asks keeps the entries alive."""

    def __init__(self, things: Iterable[list[Any] | set[Any]]):
        self.things = list(things)
        self.all = range(len(self.things))
        self._look()

    def _look(self) -> None:
        """Remember where they keep their entries, and the addresses that stand there."""
        if not (WORK and self.things):
            return
        self.heads = numpy.stack([_fields(thing) for thing in self.things])
        self.seen_heads = _MEMORY.take(self.heads)
        places = [_entries(thing, head) for thing, head in zip(self.things, self.seen_heads, strict=True)]
        self.owners = numpy.repeat(self.all, [len(each) for each in places])
        self.places = numpy.concatenate(places)
        self.seen = _MEMORY.take(self.places)

    def changed(self) -> Sequence[int]:
        """The numbers of those whose entries are others, or stand elsewhere."""
        if not (WORK and self.things):
            return self.all
        places, owners, seen = self.places, self.owners, self.seen
        moved = (_MEMORY.take(self.heads) != self.seen_heads).any(1)
        if moved.any():  # where their entries stood may be no memory of ours any more
            stay = ~moved[owners]
            places, owners, seen = places[stay], owners[stay], seen[stay]
        moved[owners[_MEMORY.take(places) != seen]] = True
        return moved.nonzero()[0].tolist()

    def settle(self) -> None:
        """What they hold now is right."""
        self._look()


def _fields(thing: list[Any] | set[Any]) -> Any:
    """Where in `_MEMORY` its own fields stand."""
    return _index(id(thing)) + _HEAD + numpy.array(_SET if isinstance(thing, set) else _LIST)


def _entries(thing: list[Any] | set[Any], head: Sequence[int]) -> Any:
    """Where in `_MEMORY` the addresses of its entries stand; a set has a hash beside each."""
    first = _index(int(head[3]))
    if isinstance(thing, set):
        return numpy.arange(first, first + 2 * (int(head[2]) + 1), 2)
    return numpy.arange(first, first + len(thing))


# ---- whether they can be told


class _Thing:
    """An object of Python's own making: its attributes stand in a dictionary once that is asked for."""


def _work() -> bool:
    """Whether this interpreter keeps versions and entries where we look for them."""
    space: dict[str, Any] = {"one": 1}
    some, other, values, names, thing = object(), object(), [1, 2], {1, 2}, _Thing()
    if not _familiar(values, names):
        return False
    changes = (
        (lambda: space.update(one=[]), [0], []),  # another value of a key that is there
        (lambda: space.update(two=2), [0], []),
        (lambda: space.pop("one"), [0], []),
        (lambda: space.__setitem__("two", 3), [0], []),
        (lambda: setattr(thing, "one", some), [1], []),
        (lambda: setattr(thing, "one", other), [1], []),
        (lambda: values.append(some), [], [0]),
        (lambda: values.__setitem__(2, other), [], [0]),
        (lambda: values.pop(0), [], [0]),
        (lambda: names.add(some), [], [1]),
        (lambda: (names.discard(some), names.add(other)), [], [1]),
        (lambda: names.update(range(100)), [], [1]),
        (lambda: (list(space.items()), space.get("two"), list(values), list(names), 1 in names), [], []),
    )
    for change, spaces, things in changes:
        versions, contents = Versions([space, vars(thing)]), Contents([values, names])
        change()
        if versions.changed() != spaces or contents.changed() != things:
            return False
    return True


def _familiar(values: list[int], names: set[int]) -> bool:
    """Whether a list and a small set of two have their fields in our order: only then is an address followed."""
    length, *_ = _MEMORY.take(_fields(values)).tolist()
    fill, used, mask, place = _MEMORY.take(_fields(names)).tolist()
    within = id(names) < place < id(names) + names.__sizeof__()  # a small one holds its entries itself
    return length == fill == used == 2 and mask == 7 and within


WORK = True
WORK = _work()
