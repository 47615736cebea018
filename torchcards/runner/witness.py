"""Runs one snippet as a script on a machine with CUDA and tells whether it has used the device.

`python -m torchcards.runner.witness SNIPPET REPORT SEED`; without arguments it describes the machine.
Needs torch alone, and makes no use of what newer versions of it have.
"""

import json
import platform
import runpy
import subprocess
import sys
from typing import Any


def machine() -> dict[str, Any]:
    """The device and the software. Raises RuntimeError where there is no real CUDA device."""
    import torch

    if any(name.startswith("torchcards.rehearsal") for name in sys.modules):
        raise RuntimeError("a rehearsal is no evidence")
    if torch.version.cuda is None or not torch.cuda.is_available():
        raise RuntimeError(f"torch {torch.__version__} sees no CUDA device")
    properties = torch.cuda.get_device_properties(0)
    return {
        "device": properties.name,
        "capability": f"{properties.major}.{properties.minor}",
        "devices": torch.cuda.device_count(),
        "driver": _driver(),
        "torch": str(torch.__version__),
        "cuda": torch.version.cuda,
        "python": platform.python_version(),
    }


def _driver() -> str:
    command = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    except (OSError, subprocess.SubprocessError):
        return "unknown"
    return done.stdout.split("\n")[0].strip() or "unknown"


def run(path: str, report: str, seed: int) -> None:
    """Execute the file as `__main__`; write the report whatever becomes of it."""
    try:
        runpy.run_path(path, run_name="__main__")
    finally:
        with open(report, "w", encoding="utf-8") as file:
            json.dump({"touched": touched(), "canary": canary(seed)}, file)


def touched() -> int:
    """How many allocations were made on all devices; 0 when CUDA was never initialised."""
    torch = sys.modules.get("torch")
    if torch is None or not torch.cuda.is_initialized():
        return 0
    stats = [torch.cuda.memory_stats(i) for i in range(torch.cuda.device_count())]
    return sum(max(s.get("allocation.all.allocated", 0), s.get("num_device_alloc", 0)) for s in stats)


def canary(seed: int) -> list[float]:
    """The first numbers of CUDA's generator; none where the snippet left no working device."""
    import torch

    if not torch.cuda.is_available():
        return []
    try:
        generator = torch.Generator(device="cuda").manual_seed(seed)
        return torch.rand(4, device="cuda", dtype=torch.float32, generator=generator).tolist()
    except RuntimeError:  # a device-side assert leaves the process without a device
        return []


if __name__ == "__main__":
    if len(sys.argv) == 1:
        print(json.dumps(machine()))
    else:
        snippet, told, number = sys.argv[1:]
        sys.argv = [snippet]
        run(snippet, told, int(number))
