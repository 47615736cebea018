"""What a block may leave behind is seen, and the runner's own tools survive what a block does to them."""

import ast
import builtins
import json
import os
import time
import types

import pytest

from torchcards.runner.child import _after
from torchcards.runner.guard import Guard
from torchcards.runner.state import Probe, Space, _watched


@pytest.mark.parametrize(
    ("module", "name"), [(builtins, "len"), (os, "getpid"), (json, "dumps"), (time, "time")]
)
def test_the_guard_takes_a_patched_tool_back_and_gives_the_patch_back(
    module: types.ModuleType, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    guard, tool = Guard(), getattr(module, name)
    monkeypatch.setattr(module, name, patch := object())
    guard.take_back()
    assert getattr(module, name) is tool
    guard.give_back()
    given_back = getattr(module, name)
    guard.take_back()
    assert given_back is patch


def test_the_guard_brings_back_a_tool_that_was_deleted() -> None:
    guard, tool = Guard(), os.getcwd
    del os.getcwd
    guard.take_back()
    assert os.getcwd is tool


def test_a_space_sees_entries_changed_added_and_gone_but_no_submodule() -> None:
    module = types.ModuleType("some")
    module.one, module.two = 1, 2
    space = Space("module", "some", vars(module))
    assert space.untouched()
    module.below = types.ModuleType("some.below")
    assert space.untouched()
    for change in (("one", 3), ("three", 3)):
        setattr(module, *change)
        assert not space.untouched()
        delattr(module, change[0])
        module.one = 1
    del module.two
    assert not space.untouched()


def test_a_space_tells_functions_apart_and_survives_values_that_cannot_be_compared() -> None:
    class Odd:
        def __eq__(self, other: object) -> bool:
            raise ValueError

    module = types.ModuleType("some")
    module.odd = Odd()
    space = Space("module", "some", vars(module))
    assert space.untouched()
    module.odd = Odd()
    assert not space.untouched()


def test_a_probe_puts_back_what_it_can_and_says_what_it_cannot() -> None:
    place = {"a": 1}
    good = Probe("good", lambda: place["a"], lambda v: place.update(a=v))
    bad = Probe("bad", lambda: place["a"])
    place["a"] = 2
    assert bad.settle() == (True, True)
    assert good.settle() == (True, False)
    assert bad.settle() == (False, False)


@pytest.mark.parametrize(
    ("name", "watched"),
    [
        ("math", True),
        ("torch.nn", True),
        ("torch._inductor.x", True),
        ("_thread", False),
        ("numpy._core.x", False),
        ("sympy", False),
    ],
)
def test_public_modules_are_watched(name: str, watched: bool) -> None:
    assert _watched(name) is watched


@pytest.mark.parametrize(
    ("code", "line", "after"),
    [
        ("exit()\n", 1, 0),
        ("exit()\nx = 1\n", 1, 2),
        ("if a:\n    exit()\n    x = 1\n", 2, 3),
        ("if a:\n    exit()\nelse:\n    x = 1\n", 2, 0),
        ("if a:\n    exit()\nx = 1\n", 2, 3),
        ("try:\n    exit()\nexcept E:\n    pass\nfinally:\n    x = 1\n", 2, 0),
        ("try:\n    f()\nexcept E:\n    exit()\n    x = 1\n", 4, 5),
        ("try:\n    f()\nfinally:\n    exit()\n    x = 1\n", 4, 5),
        ("if a:\n    pass\nelse:\n    exit()\n    x = 1\n", 4, 5),
        ("match a:\n    case 1:\n        exit()\n        x = 1\n", 3, 4),
        ("with a:\n    with b:\n        exit()\n    x = 1\n", 3, 4),
    ],
)
def test_what_an_exit_keeps_from_running(code: str, line: int, after: int) -> None:
    assert _after(ast.parse(code), line) == after
