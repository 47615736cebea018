"""What is not rehearsed, and why: the closed list."""

import sys
from collections.abc import Callable
from typing import Any

REASONS = {
    "graphs": "CUDA graphs replay recorded kernels",
    "profiler": "the profiler would look at CUDA's activity",
    "timings": "an event's time is a GPU's",
    "kernels": "Triton and CUDA C++ kernels are a GPU's code",
    "history": "the history and snapshots of CUDA's allocator",
    "allocators": "pools and allocators of one's own for CUDA memory",
    "sharing": "CUDA memory shared between processes",
    "sensors": "what NVIDIA's driver measures: load, temperature, power",
    "libraries": "handles of cuBLAS, cuSOLVER, NCCL and other libraries of CUDA's",
    "operators": "an operator without a CPU kernel, or a tensor that is sparse, quantized or nested",
    "build": "a part of torch that is only in builds with CUDA",
}
PREFIX = "not rehearsed: "


class NotRehearsed(RuntimeError):
    """Right or wrong on a GPU, we cannot know: such a block is not run."""


raised: list[str] = []  # kept, since a block may catch what it does not expect


def refuse(reason: str, what: str) -> NotRehearsed:
    """The exception for `what`, for one of the REASONS."""
    text = f"{what} ({REASONS[reason]})"
    raised.append(text)
    return NotRehearsed(f"{PREFIX}{text}")


def refusing(reason: str, what: str) -> Callable[..., Any]:
    """A function that refuses."""

    def function(*args: Any, **kwargs: Any) -> Any:
        raise refuse(reason, what)

    function.__name__ = what.rpartition(".")[2]
    return function


def refusing_class(reason: str, what: str) -> type:
    """A class whose instances cannot be made."""

    def __new__(cls: type, *args: Any, **kwargs: Any) -> Any:
        raise refuse(reason, what)

    return type(what.rpartition(".")[2], (), {"__new__": __new__})


def imported_by_a_block(name: str) -> bool:
    """Whether the import under way was written in `__main__`, not in a library that probes."""
    frame = sys._getframe(1)
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        if not module.startswith(("importlib", "torchcards.rehearsal")):
            return module == "__main__"
        frame = frame.f_back
    return False
