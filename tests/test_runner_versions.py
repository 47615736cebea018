"""Every change of a namespace is told by its version alone, and a version that moved for nothing is settled."""

import types

import pytest

from torchcards.runner import versions
from torchcards.runner.versions import Versions


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


def test_without_versions_everything_counts_as_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "WORK", False)
    watched = Versions([vars(Example), {}])
    watched.settle(0)
    assert list(watched.changed()) == [0, 1]


def test_this_interpreter_has_versions() -> None:
    """The pinned one has; on another one the runner is right, and slower."""
    assert versions.WORK
