"""`make gpu`: every block as a script on a machine with CUDA, and what it shows as evidence.

Reads the manifest and the snippet files only, so it needs what an image of PyTorch has and no network.
A block that needs CUDA and a block that adapts to it become entries of the ledger when they pass; blocks
that do not use the device are run for comparison and listed in the raw file.
"""

import argparse
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import evidence
from .agree import agree, difference, trimmed
from .marks import Tolerance, read_marks

LIMIT = 120.0  # seconds a block may take, its start included, unless its mark says more
_WITNESS = [sys.executable, "-m", "torchcards.runner.witness"]

Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Outcome:
    """How a snippet ended: passed, failed, or not run because something is missing."""

    entry: Entry
    outcome: str  # passed, failed, missing
    why: str = ""
    output: str = ""
    touched: int = 0
    canary: tuple[float, ...] = ()

    @property
    def kind(self) -> str:
        if cuda_devices(self.entry):
            return "cuda"
        return "adaptive" if self.touched else "cpu"


def cuda_devices(entry: Entry) -> int:
    """How many devices the block's mark asks for."""
    return max((int(need[5:]) for need in entry["needs"] if need.startswith("cuda:")), default=0)


# ---- one snippet


def run(entry: Entry, root: Path, devices: int, threads: int) -> Outcome:
    """Execute a snippet in an empty folder and judge what it prints by what its file says it prints."""
    if cuda_devices(entry) > devices:
        return Outcome(entry, "missing", f"needs {cuda_devices(entry)} CUDA devices")
    file = root / entry["path"]
    with tempfile.TemporaryDirectory(prefix="torchcards-gpu-") as name:
        report = Path(name, "report.json")
        (folder := Path(name, "run")).mkdir()
        command = [*_WITNESS, str(file), str(report), str(evidence.seed(entry["sha256"]))]
        try:
            done = subprocess.run(
                command, cwd=folder, env=_environ(root, threads), capture_output=True, text=True,
                encoding="utf-8", errors="replace", timeout=_limit(entry), stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return Outcome(entry, "failed", f"not done after {_limit(entry):.0f} s")
        if not report.exists():
            return Outcome(
                entry, "failed", f"ended with {done.returncode} before its end\n{done.stderr[-800:]}"
            )
        told = json.loads(report.read_text("utf-8"))
    return judge(entry, file.read_text("utf-8"), done, told["touched"], tuple(told["canary"]))


def _environ(root: Path, threads: int) -> dict[str, str]:
    environ = {
        **os.environ,
        "OMP_NUM_THREADS": str(threads),
        "MPLBACKEND": "Agg",
        "PYTHONIOENCODING": "utf-8",
    }
    environ["PYTHONPATH"] = str(root)
    environ.pop("PYTHONWARNINGS", None)
    return environ


def _limit(entry: Entry) -> float:
    return max(LIMIT, 4 * (read_marks(entry.get("marks", ())).limit or 0))


def judge(
    entry: Entry, text: str, done: subprocess.CompletedProcess[str], touched: int, canary: tuple[float, ...]
) -> Outcome:
    """Did the snippet end and print as its file says? `text` is the file's."""
    output, end = expected(text)
    last = _last_line(done.stderr)

    def found(outcome: str, why: str = "") -> Outcome:
        return Outcome(entry, outcome, why, trimmed(done.stdout), touched, canary)

    if last.startswith(("ModuleNotFoundError", "ImportError")) and not entry["raises"]:
        return found("missing", last)
    if bool(done.returncode) != bool(entry["raises"]):
        return found("failed", done.stderr[-1200:] or "it must raise, and nothing was raised")
    if entry["raises"] and not _raised(entry["raises"], done.stderr):
        return found("failed", f"{entry['raises'][0]} must be raised, and it was: {last}")
    if end and not trimmed(done.stderr).endswith(trimmed(end)):
        tail = done.stderr.rstrip().split("\n")[-end.count("\n") - 1 :]
        return found("failed", difference(end, "\n".join(tail)))
    if output and not agree(output, done.stdout, _tolerance(entry)):
        return found("failed", difference(output, done.stdout))
    if cuda_devices(entry) and not touched and "processes" not in entry["needs"]:
        return found("failed", "vacuous: it is marked cuda and never touched the device")
    return found("passed")


def _raised(types: Sequence[str], stderr: str) -> bool:
    """Whether a traceback's last part begins with one of the types."""
    names = "|".join(re.escape(name.rpartition(".")[2]) for name in types)
    return re.search(rf"^[\w.]*\b({names})\b", stderr, re.M) is not None


def _last_line(text: str) -> str:
    return text.rstrip().rpartition("\n")[2]


def _tolerance(entry: Entry) -> Tolerance:
    return read_marks(entry.get("marks", ())).tolerance


def expected(text: str) -> tuple[str, str]:
    """What a snippet file says it prints, and the end of the traceback it says it ends with."""
    lines = text.split("\n")
    return _comments_after(lines, "# Output:"), _comments_after(lines, "# Ends with:")


def _comments_after(lines: Sequence[str], head: str) -> str:
    at = max((i for i, line in enumerate(lines) if line == head), default=None)
    if at is None:
        return ""
    rest = lines[at + 1 :]
    end = next((i for i, line in enumerate(rest) if not line.startswith("#")), len(rest))
    return "\n".join(line[2:] for line in rest[:end])


# ---- all of them


def record(root: Path, chosen: Sequence[Entry], machine: Mapping[str, Any], jobs: int) -> list[Outcome]:
    """Run the snippets, each hash once, `jobs` at a time; progress goes to stderr."""
    threads = max(1, (os.cpu_count() or 1) // jobs)
    done = []
    with ThreadPoolExecutor(jobs) as pool:
        for outcome in pool.map(lambda e: run(e, root, machine["devices"], threads), chosen):
            done.append(outcome)
            print(f"\r{len(done)} of {len(chosen)} blocks", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return done


def raw(machine: Mapping[str, Any], commit: str, outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """A run as it is kept."""
    blocks = [
        {
            "block": o.entry["id"].partition("/")[2], "sha256": o.entry["sha256"], "kind": o.kind,
            "outcome": o.outcome, "why": o.why[:500], "touched": o.touched, "canary": list(o.canary),
            "output": o.output,
        }
        for o in outcomes
    ]  # fmt: skip
    date = datetime.datetime.now(datetime.UTC).date().isoformat()
    return {
        "schema": evidence.SCHEMA,
        "machine": dict(machine),
        "date": date,
        "commit": commit,
        "blocks": blocks,
    }


def table(outcomes: Sequence[Outcome]) -> list[str]:
    """Outcomes by kind, then what did not pass and why."""
    counts = Counter((o.kind, o.outcome) for o in outcomes)
    lines = [f"{'':<12}{'passed':>8}{'failed':>8}{'missing':>8}"]
    for kind in ("cuda", "adaptive", "cpu"):
        numbers = [counts[kind, outcome] for outcome in ("passed", "failed", "missing")]
        lines.append(f"{kind:<12}" + "".join(f"{n:>8}" for n in numbers))
    for o in outcomes:
        if o.outcome != "passed":
            lines.append(f"{o.outcome} {o.entry['source']}:{o.entry['line']}: {o.kind}: {o.why.rstrip()}")
    return lines


def choose(manifest: Iterable[Entry], only: str, names: Sequence[str]) -> list[Entry]:
    """Each hash once. `only` cuda: the marked ones; device: those too whose code names a device."""
    chosen: dict[str, Entry] = {}
    for entry in manifest:
        wanted = not names or any(name in entry["id"] for name in names)
        if wanted and (only != "cuda" or cuda_devices(entry)):
            chosen.setdefault(entry["sha256"], entry)
    return sorted(chosen.values(), key=lambda e: (not cuda_devices(e), e["id"]))


def _commit(root: Path) -> str:
    command = ["git", "rev-parse", "HEAD"]
    try:
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _machine(root: Path) -> tuple[dict[str, Any] | None, str]:
    done = subprocess.run(_WITNESS, cwd=root, env=_environ(root, 1), capture_output=True, text=True)
    if done.returncode:
        return None, _last_line(done.stderr)
    return json.loads(done.stdout), ""


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        "make gpu", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="only blocks with this in their id")
    parser.add_argument("--only", choices=["all", "cuda"], default="all", help="cuda: only marked blocks")
    parser.add_argument("--jobs", type=int, default=max(1, min(8, (os.cpu_count() or 1) // 2)))
    arguments = parser.parse_args(argv)
    root = Path.cwd()
    if not (root / "snippets" / "manifest.json").is_file():
        print("snippets/manifest.json:1: there is none here; go to the project's folder", file=sys.stderr)
        return 1
    machine, why = _machine(root)
    if machine is None:
        print(
            f"snippets/evidence.json:1: nothing was run: {why}; run this where there is a GPU",
            file=sys.stderr,
        )
        return 1
    chosen = choose(evidence.read_manifest(root), arguments.only, arguments.names)
    outcomes = record(root, chosen, machine, arguments.jobs)
    print(
        f"{machine['device']}, driver {machine['driver']}, CUDA {machine['cuda']}, torch {machine['torch']}"
    )
    print("\n".join(table(outcomes)))
    if any(o.outcome == "passed" and o.kind != "cpu" for o in outcomes):
        file = evidence.add(root, raw(machine, _commit(root), outcomes))
        print(f"wrote {file.relative_to(root)} and {evidence.LEDGER}")
    return int(any(o.outcome == "failed" and o.kind != "cpu" for o in outcomes) or not outcomes)


if __name__ == "__main__":
    sys.exit(main())
