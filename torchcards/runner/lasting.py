"""What a block leaves where neither a module's names nor a setting show it.

Hooks that can be registered and never read back are counted; the registries of torch are compared
entry by entry; torch's flags, the C environment and the compiled classes of TorchScript are read.
"""

import abc
import codecs
import ctypes
import functools
import os
import sys
import types
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import torch
import torch.jit

from . import caches

# packages that a patch would reach for, beside the standard library: their public modules and
# classes are compared entry by entry
WATCHED = frozenset(["torch", "numpy", "matplotlib", "pandas"])

_FOREVER: tuple[tuple[Any, str], ...] = (
    (sys, "addaudithook"),
    (os, "register_at_fork"),
    (codecs, "register"),
    (abc.ABCMeta, "register"),
    (torch, "set_num_interop_threads"),  # which may be called once
)
registered: Counter[str] = Counter()


def count_registrations() -> None:
    """Once, in the warm process, before anything is compared."""
    for owner, name in _FOREVER:
        setattr(owner, name, _counted(getattr(owner, name), name))


def _counted(function: Callable[..., Any], name: str) -> Callable[..., Any]:
    @functools.wraps(function)
    def counted(*args: Any, **kw: Any) -> Any:
        registered[name] += 1
        return function(*args, **kw)

    return counted


class Registry:
    """A dictionary, list or set that a module of torch keeps, and what it held."""

    def __init__(self, name: str, now: Any):
        self.name, self.now = f"{name} is changed", now
        self.before = _shown(now).copy()
        self.kept = now.copy() if name in caches.PUT_BACK else None

    def untouched(self) -> bool:
        try:
            return len(self.now) == len(self.before) and _shown(self.now) == self.before
        except Exception:  # entries that cannot be compared are not those that were there
            return False

    def put_back(self) -> bool:
        """Make it hold what it held, where that is all it takes."""
        if self.kept is None:
            return False
        self.now.clear()
        self.now.update(self.kept)
        return True


def _shown(now: Any) -> Any:
    return list(now.values()) if isinstance(now, dict) else now


def registries(modules: Iterable[types.ModuleType]) -> list[Registry]:
    """Those that a program may fill: of the modules, and of what torch has put into them."""
    found: dict[int, Registry] = {}
    for module in modules:
        for name, space in _owners(module):
            for key, value in list(space.items()):
                full = f"{name}.{key}"
                if (
                    type(value) in _KEPT
                    and not key.startswith("__")
                    and key not in caches.IN_ANY
                    and full not in caches.WHOLE
                ):
                    found.setdefault(id(value), Registry(full, value))
    return list(found.values())


def _owners(module: types.ModuleType) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The module, its classes, and the objects that a library itself has made there."""
    yield module.__name__, vars(module)
    for value in list(vars(module).values()):
        maker = value if isinstance(value, type) else type(value)
        if str(maker.__module__).partition(".")[0] in MAKERS and not isinstance(value, types.ModuleType):
            yield f"{maker.__module__}.{maker.__qualname__}", getattr(value, "__dict__", {})


# whose objects are settings and tables, not threads, processes and what they share
_SHARED = frozenset("builtins threading multiprocessing logging os random weakref".split())
MAKERS = WATCHED.union(name for name in sys.stdlib_module_names - _SHARED if not name.startswith("_"))
_KEPT = (dict, list, set, OrderedDict, defaultdict, Counter)


def flags() -> dict[str, Any]:
    """All of torch's switches that can be read without an argument."""
    return {name: read() for name, read in _readers()}


@functools.cache
def _readers() -> tuple[tuple[str, Callable[[], Any]], ...]:
    return tuple(_plain_readers())


def _plain_readers() -> Iterator[tuple[str, Callable[[], Any]]]:
    for name in dir(torch._C):
        if name.startswith(("_get_", "_is_")) and not name.endswith(("_accelerator", "_name", "_stats")):
            read = getattr(torch._C, name)
            try:
                value = read()
            except Exception:  # it wants an argument, or a device
                continue
            if _is_plain(value):
                yield name, read


def _is_plain(value: Any) -> bool:
    """Numbers, texts, a few of them, and what is one of a few names."""
    if isinstance(value, (list, tuple)):
        return all(isinstance(each, int) for each in value)
    return isinstance(value, (bool, int, str, type(None))) or hasattr(type(value), "__members__")


def c_environment() -> list[bytes]:
    """What a child process inherits: `os.putenv` does not show in `os.environ`."""
    entries = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
    found = []
    while entries and (entry := entries[len(found)]) is not None:
        found.append(entry)
    return sorted(found)


def set_c_environment(before: list[bytes]) -> None:
    for name in {entry.partition(b"=")[0] for entry in c_environment()}:
        os.unsetenv(name)
    for entry in before:
        name, _, value = entry.partition(b"=")
        os.putenv(name, value)


def scripted() -> tuple[int, ...]:
    """TorchScript gives the second class of a name another one."""
    state = torch.jit._state
    kept = torch.jit._recursive.concrete_type_store.type_store
    return len(kept), len(state._script_classes), len(state._python_cu.get_functions())


def _c_function(name: str, result: Any, *takes: Any) -> Any:
    """A function of CPython's C interface; None where there is none. Looked up once: ctypes keeps it."""
    function = getattr(ctypes.pythonapi, name, None)
    if function:
        function.restype, function.argtypes = result, takes
    return function


_interpreter = _c_function("PyInterpreterState_Get", ctypes.c_void_p)
_get_evaluation = _c_function("_PyInterpreterState_GetEvalFrameFunc", ctypes.c_void_p, ctypes.c_void_p)
_set_evaluation = _c_function("_PyInterpreterState_SetEvalFrameFunc", None, ctypes.c_void_p, ctypes.c_void_p)


def frame_evaluation() -> int | None:
    """The function that evaluates frames (PEP 523): torch.compile leaves its own when it gives up on a graph."""
    return _get_evaluation(_interpreter()) if _get_evaluation else None


def set_frame_evaluation(before: int | None) -> None:
    if _set_evaluation:
        _set_evaluation(_interpreter(), before)
