"""Every change of a namespace is told by its version alone, of a list or a set by its entries' addresses."""

import types

import pytest

from torchcards.runner import memory
from torchcards.runner.memory import Contents, Versions


class Example:
    one = 1


CHANGES = {
    "another value": lambda: setattr(Example, "one", []),
    "a new name": lambda: setattr(Example, "two", 2),
    "a method": lambda: setattr(Example, "__len__", lambda self: 0),
    "a name gone": lambda: delattr(Example, "one"),
}


@pytest.fixture
def example() -> None:
    yield
    Example.one = 1
    for name in {"two", "__len__"} & vars(Example).keys():
        delattr(Example, name)


@pytest.mark.usefixtures("example")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_a_class_shows(change: types.FunctionType) -> None:
    watched = Versions([vars(Versions), vars(Example)])
    assert not watched.changed()
    change()
    assert watched.changed() == [1]
    watched.settle(1)
    assert not watched.changed()


def test_a_change_of_a_module_shows_also_when_it_is_taken_back() -> None:
    module = types.ModuleType("some")
    module.one = 1
    watched = Versions([vars(module)])
    module.one, module.one = 2, 1
    assert watched.changed() == [0]  # whoever asks must compare the entries


def test_reading_is_no_change() -> None:
    watched = Versions([vars(Example)])
    assert Example.one == 1
    assert Example().one == 1
    assert "one" in dir(Example)
    assert not watched.changed()


LISTS = {
    "one more": lambda some: some.append(None),
    "another one": lambda some: some.__setitem__(1, None),
    "another order": lambda some: some.reverse(),
    "one less": lambda some: some.pop(),
    "none": lambda some: some.clear(),
    "all gone and many others": lambda some: (some.clear(), some.extend(range(1000))),
}
SETS = {
    "one more": lambda some: some.add(None),
    "another one": lambda some: (some.remove("one"), some.add(None)),
    "one less": lambda some: some.remove("two"),
    "none": lambda some: some.clear(),
    "many more": lambda some: some.update(range(1000)),
}


@pytest.mark.parametrize("change", LISTS.values(), ids=LISTS)
def test_a_change_of_a_list_shows(change: types.FunctionType) -> None:
    _only_the_second(["one", object(), 3], change)


@pytest.mark.parametrize("change", SETS.values(), ids=SETS)
@pytest.mark.parametrize("size", [2, 5, 300])
def test_a_change_of_a_set_shows(change: types.FunctionType, size: int) -> None:
    _only_the_second({"one", "two", *range(2, size)}, change)


def _only_the_second(some: list | set, change: types.FunctionType) -> None:
    before, others = some.copy(), ([], some, {1, 2}, [1])
    watched = Contents(others)
    assert not watched.changed()
    list(some), len(some), 1 in some
    assert not watched.changed()
    change(some)
    assert watched.changed() == [1]
    watched.settle()
    assert not watched.changed()
    assert some != before


def test_without_versions_everything_counts_as_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "WORK", False)
    watched, contents = Versions([vars(Example), {}]), Contents([[], {1}])
    watched.settle(0), contents.settle()
    assert list(watched.changed()) == list(contents.changed()) == [0, 1]


def test_this_interpreter_keeps_them_where_we_look() -> None:
    """The pinned one does; on another one the runner is right, and slower."""
    assert memory.WORK
