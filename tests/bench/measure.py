"""One command as a whole process: its time, and the memory of everything below it."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Run:
    seconds: float
    peak: float  # MiB, of all processes together
    code: int
    said: str  # its output, errors among it


def measure(command: Sequence[str], cwd: Path, expect: int | None = 0) -> Run:
    """One run of a command. Raises RuntimeError when it does not end as expected."""
    started = time.perf_counter()
    environ = os.environ | {"PYTHONPATH": str(ROOT)}  # of plugins that stand in `tests`
    process = subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environ
    )
    peak, watcher = _watch(process.pid)
    output = process.communicate()[0]
    seconds = time.perf_counter() - started
    watcher.set()
    if expect is not None and process.returncode != expect:
        raise RuntimeError(
            f"{' '.join(map(str, command))} ended with {process.returncode}:\n{output[-3000:]}"
        )
    return Run(seconds, peak[0], process.returncode, output)


def _watch(pid: int) -> tuple[list[float], threading.Event]:
    """Follow the memory of a process and all below it: proportional shares, so forks count once.

    A look at many forks takes its time, from the one that is measured too: the more, the fewer looks.
    """
    peak, done = [0.0], threading.Event()

    def follow() -> None:
        pause = 0.25
        while not done.wait(pause):
            started = time.perf_counter()
            peak[0] = max(peak[0], sum(map(_pss, _tree(pid))) / 1024)
            pause = max(0.25, 25 * (time.perf_counter() - started))

    threading.Thread(target=follow, daemon=True).start()
    return peak, done


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*"):
        try:
            below = (task / "children").read_text().split()
        except OSError:
            continue
        for child in below:
            yield from _tree(int(child))


def _pss(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
