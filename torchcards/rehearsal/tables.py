"""What torch's own table of operators says about devices, as a C++ table for the backend.

How an operator words a mix of devices depends on how its CUDA wrapper was generated.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ENTRY = re.compile(r"^- func: ", re.MULTILINE)
_NO_CHECK = re.compile(r"device_check: NoCheck *(#.*)?")
_DISPATCH = re.compile(r"^    ([\w, ]+): \w", re.MULTILINE)
_STRUCTURED = re.compile(r"^  structured(_delegate)?:", re.MULTILINE)


@dataclass(frozen=True)
class Operator:
    name: str  # aten::add.Tensor
    check: str  # Wrapper: all on one device; Iterator: TensorIterator's rule; Free: any devices
    method: str  # what the wrapper is called in messages
    kernel: str  # Own: one for CUDA; Shared: one for every device; None: none that takes CUDA tensors

    def row(self) -> str:
        return f'{{"{self.name}", Check::{self.check}, "{self.method}", Kernel::{self.kernel}}},'


def operators(yaml: str) -> Iterator[Operator]:
    """Every entry of native_functions.yaml."""
    for entry in _ENTRY.split(yaml)[1:]:
        name = entry.split("(")[0]
        yield Operator(f"aten::{name}", _check(entry), _method(name, entry), _kernel(entry))


def _check(entry: str) -> str:
    found = _NO_CHECK.search(entry)
    if not found:
        return "Wrapper"
    return "Iterator" if found[1] is None or "TensorIterator" in found[1] else "Free"


def _method(name: str, entry: str) -> str:
    """As torchgen names the wrapper: structured ones go without the overload's name."""
    base, _, overload = name.partition(".")
    keyword_only = entry.split("\n")[0].partition("*, ")[2].partition(" -> ")[0]
    base += "_out" if "!)" in keyword_only else ""
    return f"wrapper_CUDA_{base}" if _STRUCTURED.search(entry) else f"wrapper_CUDA_{overload}_{base}"


def _kernel(entry: str) -> str:
    keys = {key.strip() for keys in _DISPATCH.findall(entry) for key in keys.split(",")}
    if "CUDA" in keys or _STRUCTURED.search(entry):
        return "Own"
    return "Shared" if not keys or any(key.startswith("Composite") for key in keys) else "None"


def write(folder: Path) -> None:
    """The table as a file that the backend's operators.cpp includes."""
    import torchgen

    yaml = Path(torchgen.__path__[0], "packaged/ATen/native/native_functions.yaml").read_text("utf-8")
    rows = "\n".join(operator.row() for operator in operators(yaml))
    (folder / "operators.inc").write_text(f"{rows}\n", "utf-8")
