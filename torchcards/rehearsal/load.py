"""Make the next `import torch` one with rehearsed CUDA devices, here and in the processes below.

The backend must be there before torch first asks for CUDA, and what torch._C lacks must be filled in
between the import of torch._C and that of torch.cuda: hence a finder that follows these imports.
"""

import importlib.abc
import importlib.machinery
import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

from . import DEVICES, LIBRARY, backend, refusals

SITE = Path(__file__).with_name("site")  # its sitecustomize does this in new interpreters


def install(library: Path, devices: int = 1) -> None:
    """Prepare this process, and by its environment those that it will start."""
    if "torch" in sys.modules:
        raise RuntimeError("rehearsal must be installed before torch is imported")
    os.environ[DEVICES] = str(devices)
    os.environ[LIBRARY] = str(library)
    paths = os.environ.get("PYTHONPATH", "")
    if str(SITE) not in paths.split(os.pathsep):
        os.environ["PYTHONPATH"] = os.pathsep.join([str(SITE), *filter(None, [paths])])
    sys.meta_path.insert(0, Finder(str(library)))


def set_devices(count: int) -> None:
    """How many devices there are, from now on, before any was used."""
    os.environ[DEVICES] = str(count)
    backend.function("set_devices")(count)


class Finder(importlib.abc.MetaPathFinder):
    """Follows the imports that matter."""

    def __init__(self, library: str):
        self.library = library

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == "triton" and refusals.imported_by_a_block(name):
            raise refusals.refuse("kernels", "triton")
        steps = _STEPS.get(name)
        if not steps:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec and spec.loader:
            spec.loader = _Loader(spec.loader, steps, self.library)
        return spec


class _Loader(importlib.abc.Loader):
    """A module's own loader, with something to do before and after."""

    def __init__(self, inner: importlib.abc.Loader, steps: "Steps", library: str):
        self.inner, self.steps, self.library = inner, steps, library

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self.inner.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        before, after = self.steps
        if before:
            before(self.library)
        if module.__spec__:
            module.__spec__.loader = module.__loader__ = self.inner
        self.inner.exec_module(module)
        after(module)


Steps = tuple[Callable[[str], None] | None, Callable[[ModuleType], None]]


def _before_torch(library: str) -> None:
    backend.open_library(library)


def _after_c(module: ModuleType) -> None:
    from . import capi

    capi.complete(module)


def _after_torch(module: ModuleType) -> None:
    from . import patches

    patches.torch(module)


def _after_distributed(module: ModuleType) -> None:
    from . import collectives

    collectives.patch(module)


def _after_extension(module: ModuleType) -> None:
    from . import patches

    patches.cpp_extension(module)


_STEPS: dict[str, Steps] = {
    "torch": (_before_torch, _after_torch),
    "torch._C": (None, _after_c),
    "torch.distributed.distributed_c10d": (None, _after_distributed),
    "torch.utils.cpp_extension": (None, _after_extension),
}
