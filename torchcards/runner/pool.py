"""Speaking with the warm process from outside. Needs no torch."""

import fcntl
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from ..page import Block
from . import preload

Message = dict[str, Any]


class RunnerDied(Exception):
    """The warm process has ended although work was left."""


@dataclass(frozen=True)
class Settings:
    jobs: int = 2
    isolate: str = "state"  # or card, chain: when a fork is not used again though its state is known
    memory: int = 4 << 30  # bytes a block may allocate beyond what torch itself takes; 0: no limit
    limit: float = 10.0  # seconds a block may take unless its mark says otherwise
    devices: bool = False  # whether blocks may see CUDA devices, real ones or rehearsed
    filters: tuple[str, ...] = ()  # warning filters, as for python -W


@dataclass
class Job:
    """A chain to run: the snippet file's path and text, and its links."""

    id: str
    card: str
    path: Path
    links: list[Message]
    buffered: bool = False  # streams as in a script whose output goes into a pipe
    results: dict[int, Message] = field(default_factory=dict)
    left: list[str] | None = None  # what it could not put back; None while it runs

    def has(self, index: int) -> bool:
        return index in self.results and (index + 1 < len(self.links) or self.left is not None)


def link(code: str, start: int, block: Block | None, settings: Settings) -> Message:
    """One link of a chain; `start` counts the lines before it in the snippet file."""
    message: Message = {"code": code, "start": start, "limit": settings.limit}
    message |= {
        "skips": [],
        "xfails": [],
        "raises": None,
        "filters": [],
        "figures": [],
        "cuda": 0,
        "only": "",
    }
    if block:
        marks = block.marks
        message |= {
            "limit": marks.limit or settings.limit,
            "skips": list(marks.skips),
            "xfails": [(condition, asdict(raises)) for condition, raises in marks.xfails],
            "raises": asdict(marks.raises) if marks.raises else None,
            "filters": list(marks.filters),
            "figures": list(marks.figures),
            "cuda": marks.cuda,
            "only": marks.only,
        }
    return message


class Pool:
    """A warm process. It is told what chains there are, then jobs are submitted and waited for by id."""

    def __init__(self, settings: Settings):
        self.settings = settings
        self.folder = Path(tempfile.gettempdir(), f"torchcards-{secrets.token_hex(8)}")
        self.jobs: dict[str, Job] = {}
        self.changed = threading.Condition()
        self.dead = False
        self.ready = False  # it has imported everything and takes jobs
        self.process = self._launch()
        self.folder.mkdir(0o700)  # the process knows its name by now, and removes it whatever befalls us
        self.count = 0
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def _launch(self) -> subprocess.Popen[str]:
        settings = {
            "jobs": self.settings.jobs,
            "isolate": self.settings.isolate,
            "memory": self.settings.memory,
            "devices": self.settings.devices,
        }
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "torchcards.runner", str(self.folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=self._environ(),
        )  # fmt: skip
        with suppress(OSError):  # jobs wait there while it imports torch, and we go on making them
            fcntl.fcntl(process.stdin, fcntl.F_SETPIPE_SZ, 1 << 20)
        self._write(process, settings)
        return process

    def _environ(self) -> dict[str, str]:
        busy = self.settings.jobs + 1  # one core for what goes on beside
        threads = max(1, (os.cpu_count() or 1) // busy)
        environ = {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}
        environ["PYTHONOPTIMIZE"] = ""  # an assert is one, in what a block imports and starts too
        environ |= {"PYTHONUNBUFFERED": "", "PYTHONIOENCODING": "utf-8", "MPLBACKEND": "Agg"}
        environ |= {"MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")), "SOURCE_DATE_EPOCH": "0"}
        if not self.settings.devices:
            environ["CUDA_VISIBLE_DEVICES"] = ""
        return environ

    def _write(self, process: subprocess.Popen[str], message: Message) -> None:
        assert process.stdin
        try:
            process.stdin.write(json.dumps(message) + "\n")
            process.stdin.flush()
        except (BrokenPipeError, ValueError):
            self.dead = True

    def expect(self, codes: Iterable[str]) -> None:
        """Before the first job: all the code that may come, so that what it imports is imported ahead."""
        self._write(self.process, {"late": preload.late_for(codes)})

    def submit(self, job: Job) -> None:
        self.count += 1
        self.jobs[job.id] = job
        message = {
            "id": job.id, "card": job.card, "path": str(job.path), "links": job.links,
            "filters": list(self.settings.filters), "figures": str(self.figures(job.id)), "buffered": job.buffered,
            "number": self.count, "late": any(preload.is_late(link["code"]) for link in job.links),
        }  # fmt: skip
        self._write(self.process, message)

    def figures(self, job: str) -> Path:
        """Where the figures that a job has drawn are put."""
        return self.folder / "figures" / job.replace("/", "_").replace(":", "_")

    def wait(self, job: str, index: int) -> Message:
        """The result of one link; of the last one after the chain is tidied up. Raises RunnerDied."""
        with self.changed:
            self.changed.wait_for(lambda: self.jobs[job].has(index) or self.dead)
        try:
            return self.jobs[job].results[index]
        except KeyError:
            raise RunnerDied("the runner has ended before this block; run it again") from None

    def wait_end(self, job: str) -> list[str]:
        """What the job could not put back."""
        with self.changed:
            self.changed.wait_for(lambda: self.jobs[job].left is not None or self.dead)
        return self.jobs[job].left or []

    def _listen(self) -> None:
        assert self.process.stdout
        try:
            for line in self.process.stdout:
                self._take(json.loads(line))
        finally:  # also when what it says cannot be read: nobody waits for more
            with self.changed:
                self.dead = True
                self.changed.notify_all()

    def _take(self, message: Message) -> None:
        if "id" not in message:
            self.ready = True
            return
        with self.changed:
            job = self.jobs[message["id"]]
            if message.get("end"):
                job.left = message["left"]
            else:
                job.results[message["link"]] = message
            self.changed.notify_all()

    def close(self) -> None:
        """End the warm process and everything below it; remove the temporary folder."""
        if self.process.stdin:
            try:
                self.process.stdin.close()
            except BrokenPipeError:
                pass
        if not self.ready:
            self.process.kill()  # nothing runs below it yet, and an import may take seconds to end
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.listener.join(5)
        if self.process.stdout:
            self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Pools:
    """Two warm processes behind one door: chains that need CUDA go to one that may see devices."""

    def __init__(self, settings: Settings, codes: Iterable[str] = ()):
        self.settings = settings
        self.codes = list(codes)
        self.jobs: dict[str, Job] = {}
        self.pools: dict[bool, Pool] = {}
        self.places: dict[str, Pool] = {}

    def start(self) -> None:
        """Begin to import torch before it is known what is to be run; `expect` must follow."""
        self.pools[False] = Pool(self.settings)

    def expect(self, codes: Iterable[str]) -> None:
        self.codes = list(codes)
        for pool in self.pools.values():
            pool.expect(self.codes)

    def submit(self, job: Job) -> None:
        self.jobs[job.id] = job
        self.places[job.id] = self._pool(job.links)
        self.places[job.id].submit(job)

    def folder(self, links: list[Message]) -> Path:
        """Of the process that will run a chain; it removes it in the end, whatever befalls us."""
        return self._pool(links).folder

    def _pool(self, links: list[Message]) -> Pool:
        devices = any(message["cuda"] for message in links)
        if devices not in self.pools:
            settings = self.settings
            if devices:  # what a chain leaves on a device cannot be put back: a fork each
                settings = replace(settings, devices=True, isolate="chain")
            self.pools[devices] = Pool(settings)
            self.pools[devices].expect(self.codes)
        return self.pools[devices]

    def figures(self, job: str) -> Path:
        return self.places[job].figures(job)

    def wait(self, job: str, index: int) -> Message:
        return self.places[job].wait(job, index)

    def wait_end(self, job: str) -> list[str]:
        return self.places[job].wait_end(job)

    def close(self) -> None:
        for pool in self.pools.values():
            pool.close()
