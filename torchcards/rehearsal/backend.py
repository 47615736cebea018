"""The compiled backend's own functions, besides those that torch finds by its registries."""

import ctypes
from functools import cache
from typing import Any

_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "set_devices": (None, [ctypes.c_int]),
    "in_bad_fork": (ctypes.c_bool, []),
    "init": (None, []),
    "on_fork": (None, [ctypes.c_void_p]),
    "refusal": (ctypes.c_char_p, []),
    "set_memory_fraction": (None, [ctypes.c_double, ctypes.c_int]),
    "get_memory_fraction": (ctypes.c_double, [ctypes.c_int]),
    "set_sync_debug_mode": (None, [ctypes.c_int]),
    "get_sync_debug_mode": (ctypes.c_int, []),
}
_opened: list[ctypes.CDLL] = []


def open_library(path: str) -> None:
    """Load it, before torch looks for CUDA; its constructors register everything."""
    _opened.append(ctypes.CDLL(path))


@cache
def function(name: str) -> Any:
    """One of the library's functions, by its name without `torchcards_`."""
    found = getattr(_opened[0], f"torchcards_{name}")
    found.restype, found.argtypes = _SIGNATURES[name]
    return lambda *arguments: found(*arguments)  # ctypes' own cannot be hashed, which Dynamo does
