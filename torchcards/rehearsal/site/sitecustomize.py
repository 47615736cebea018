"""In every interpreter that a rehearsed block starts: rehearse there too, if it imports torch."""

import atexit
import os
import sys
import time
from importlib.machinery import PathFinder


def _rehearse() -> None:
    library, package = os.environ.get("TORCHCARDS_REHEARSAL_LIBRARY"), os.path.dirname(__file__)
    for _ in range(3):
        package = os.path.dirname(package)
    if library and "torch" not in sys.modules:
        sys.path.append(package)
        try:
            from torchcards.rehearsal import load
        finally:
            sys.path.remove(package)
        sys.meta_path.insert(0, load.Finder(library))
        atexit.register(_let_go)


def _let_go() -> None:
    """gloo's threads drop tensors of Python's a moment after their last work; later would be an abort."""
    if "torch.distributed" in sys.modules:
        time.sleep(0.2)


def _run_the_other() -> None:
    """The environment's own sitecustomize, which this one hides."""
    here = os.path.dirname(os.path.abspath(__file__))
    spec = PathFinder.find_spec("sitecustomize", [p for p in sys.path if os.path.abspath(p) != here])
    if spec and spec.loader:
        import importlib.util

        spec.loader.exec_module(importlib.util.module_from_spec(spec))


_rehearse()
_run_the_other()
