"""The runner's own tools, kept whole although a block may have replaced them."""

import ast
import atexit
import builtins
import gc
import io
import json
import multiprocessing
import os
import posixpath
import re
import resource
import shutil
import signal
import socket
import sys
import threading
import time
import traceback
from _lsprof import Profiler
from types import ModuleType
from typing import Any

from .memory import Versions

MODULES = (ast, atexit, builtins, gc, io, json, multiprocessing, os, posixpath, re, resource, shutil, signal)
MODULES += (socket, threading, time, traceback)
_GONE = object()
_isinstance = isinstance


class Guard:
    """Between two blocks `take_back` undoes their patches of our tools; `give_back` redoes them.

    Neither may look up a builtin: it may be one of those that are patched. Made in the warm process.
    """

    def __init__(self) -> None:
        self.kept = [(vars(module), _entries(module)) for module in MODULES]
        self.versions = Versions(space for space, _ in self.kept)
        self.own_depth = sys.getrecursionlimit()
        self.start()

    def settle_in(self) -> None:
        """Called in a new fork, whose threads are its own."""
        number = MODULES.index(threading)
        self.kept[number] = vars(threading), _entries(threading)
        self.versions.settle(number)

    def start(self) -> None:
        """A chain begins: nothing is patched."""
        self.patches: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self.tracers: tuple[Any, Any] = (None, None)
        self.depth = self.own_depth

    def take_back(self, trace: Any = None, profile: Any = None) -> None:
        """`trace` and `profile` are the block's own; they are already taken off."""
        self.tracers, self.depth = (trace, profile), sys.getrecursionlimit()
        sys.setrecursionlimit(self.own_depth)
        for number in self.versions.changed():
            space, kept = self.kept[number]
            patch = {k: space.get(k, _GONE) for k, v in kept.items() if space.get(k, _GONE) is not v}
            if patch:
                self.patches.append((space, patch))
                space.update({k: kept[k] for k in patch})
            self.versions.settle(number)

    def give_back(self) -> None:
        for space, patch in self.patches:
            for name, value in patch.items():
                if value is _GONE:
                    del space[name]
                else:
                    space[name] = value
        self.patches = []
        sys.setrecursionlimit(self.depth)
        _set_profile(self.tracers[1]), sys.settrace(self.tracers[0])


def _entries(module: ModuleType) -> dict[str, Any]:
    entries = dict(vars(module))
    entries.pop("excepthook", None)  # threading's: it is to hear of threads that end after the block
    return entries


def _set_profile(profile: Any) -> None:
    """A profiler made in C is no function: it takes its place by itself."""
    if _isinstance(profile, Profiler):
        profile.enable()
    else:
        sys.setprofile(profile)
