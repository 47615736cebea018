"""The warm process: imports torch once, forks children, hands them chains, and outlives them all.

stdin: one JSON line of settings, one of modules, then one per chain. stdout: one JSON line per link, one per chain.
It ends when its stdin does, after killing whatever is left below it. It never runs a block.
`__main__` starts it.

Where chains need more modules than torch itself, a copy of it imports them (`later.py`) while it already
runs the others; then the copy takes over, behind the same stdin and stdout.
"""

import gc
import json
import os
import resource
import select
import selectors
import shutil
import signal
import socket
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import torch

from . import child, preload
from .guard import Guard
from .later import Later
from .state import State

Message = dict[str, Any]
GRACE = 0.05  # seconds in which a result that races with its limit still counts
KEEPERS: set[int] = set()  # our own children
CORES = os.cpu_count() or 1
TIDY = 20.0  # seconds a fork may take for anything that is not a block
LOOK = 0.02  # seconds without news after which it is seen whose chains only wait


class Fork:
    """A child and the chain it is busy with."""

    def __init__(self, pid: int, connection: socket.socket, folder: str):
        self.pid, self.connection = pid, connection
        self.folder = f"{folder}/run/{pid}"
        self.pidfd = os.pidfd_open(pid)
        self.buffer = b""
        self.silent = False  # it has closed its end
        self.job: Message | None = None
        self.link = -1  # the one under way
        self.done = 0  # links reported
        self.tidying = False  # its last link is reported: it puts things back
        self.waiting = False  # its chain sleeps, or did when last looked at
        self.deadline: float | None = None
        self.last_words = ""  # of the fork, when it broke outside the block's code

    def take(self, job: Message) -> None:
        self.job, self.link, self.done = job, -1, 0
        self.tidying = self.waiting = False
        self.deadline = time.monotonic() + TIDY
        self.connection.setblocking(True)
        self.connection.sendall((json.dumps(job | {"folder": self.folder}) + "\n").encode())
        self.connection.setblocking(False)

    def messages(self) -> list[Message]:
        while not self.silent:
            try:
                data = self.connection.recv(1 << 16)
            except BlockingIOError:
                break
            except ConnectionError:
                data = b""
            self.silent = not data
            self.buffer += data
        *lines, self.buffer = self.buffer.split(b"\n")
        try:
            return [self._own(json.loads(line)) for line in lines]
        except (ValueError, TypeError, KeyError, AttributeError):  # a block has got at what its fork says
            self.last_words, self.silent = "what it says of itself cannot be read", True
            _signal(self.pid, signal.SIGKILL)
            return []

    def _own(self, message: Message) -> Message:
        if message.get("kind") != "broken" and (not self.job or message["id"] != self.job["id"]):
            raise ValueError(message)
        return message


class Warm:
    """`source` and `out` are the descriptors of jobs and results; `later` the copy that will take over."""

    def __init__(self, settings: Message, source: int, out: int, later: Later | None = None):
        self.jobs: int = settings["jobs"]
        self.isolate: str = settings["isolate"]
        self.memory: int = settings["memory"]
        self.folder: str = settings["folder"]
        self.source, self.out, self.later = source, out, later
        self.queue: deque[Message] = deque()
        self.busy: list[Fork] = []
        self.idle: list[Fork] = []
        self.spent: list[Fork] = []  # whose chain has ended well, to be buried when the next has its work
        self.selector = selectors.DefaultSelector()
        self.open = True
        self.input = b""
        torch.set_warn_always(True)  # a warning given once per process would depend on the order
        self.state, self.guard = State(), Guard()
        gc.freeze()  # no collection looks at what is imported
        gc.enable()
        self.emit(ready=True)

    def emit(self, **message: Any) -> None:
        self._write((json.dumps(message) + "\n").encode())

    def _write(self, data: bytes) -> None:
        while data:
            data = data[os.write(self.out, data) :]

    # ---- the loop

    def serve(self) -> None:
        self.selector.register(self.source, selectors.EVENT_READ, None)
        if self.later:
            self.selector.register(self.later.connection, selectors.EVENT_READ, self.later)
        while self.open:
            self._start()
            news = self.selector.select(self._patience())
            for key, _ in news:
                self._ready(key.data)
            if not news:
                self._see_who_waits()
            self._overdue()

    def _patience(self) -> float | None:
        times = [f.deadline for f in self.busy if f.deadline is not None]
        now = time.monotonic()
        times += [now + LOOK] if self.queue and self._may_fill_up() else []
        return max(0.0, min(times) - now) if times else None

    def _see_who_waits(self) -> None:
        if self.queue and self._may_fill_up():
            for fork in self.busy:
                fork.waiting = asleep(fork.pid)

    def _may_fill_up(self) -> bool:
        """Who asks for one job wants one chain at a time, also while it sleeps."""
        return self.jobs > 1 and len(self.busy) < 2 * self.jobs

    def _ready(self, thing: Fork | Later | None) -> None:
        if thing is None:
            self._read_input()
        elif isinstance(thing, Later):
            self._relay(thing)
        elif thing in self.busy:
            self._listen(thing)
        elif thing in self.idle:  # it died without work: something outside killed it
            self._bury(thing)

    def _read_input(self) -> None:
        data = os.read(self.source, 1 << 20)
        if not data:
            self.open = False
            return
        self.input += data
        *lines, self.input = self.input.split(b"\n")
        for job in map(json.loads, lines):
            if self.later and (job["late"] or self.later.ready):
                self._give(job)
            else:
                self.queue.append(job)

    def _give(self, *jobs: Message) -> None:
        self.later.give(*jobs)
        self._want_room()

    def _want_room(self) -> None:
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if self.later.outgoing else 0)
        self.selector.modify(self.later.connection, events, self.later)

    def _relay(self, later: Later) -> None:
        """What the copy says is what we say. Raises EOFError when it is gone."""
        for line in later.lines():
            if later.ready:
                self._write(line + b"\n")
            else:  # its first line says that it is ready
                self._hand_over(later)
        later.flush()
        self._want_room()

    def _hand_over(self, later: Later) -> None:
        """The chains under way here are ended here, beside the first ones there."""
        later.held += self.queue
        self.queue.clear()
        later.open()
        for fork in self.idle:
            self.spent.append(fork)
        self.idle.clear()

    def _start(self) -> None:
        while self.queue and self._has_room():
            fork = self.idle.pop() if self.idle else self._fork()
            self.busy.append(fork)
            fork.take(self.queue.popleft())
        if self.queue and not self.idle:
            self.idle.append(self._fork())  # ahead of need, while the busy ones work
        for fork in self.spent:
            self._bury(fork)
        self.spent.clear()

    def _has_room(self) -> bool:
        """Chains that only wait, or are tidied up after, leave room for others, up to as many as may run."""
        jobs = self.jobs
        if self.later and not self.later.ready:  # a core is its own: all wait for what it imports
            jobs = max(1, min(jobs, CORES - 1))
        working = sum(not (fork.tidying or fork.waiting) for fork in self.busy)
        return working < jobs and len(self.busy) < 2 * jobs

    def _fork(self) -> Fork:
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            self._be_keeper(ours, theirs)
        theirs.close()
        ours.setblocking(False)
        KEEPERS.add(pid)
        fork = Fork(pid, ours, self.folder)
        self.selector.register(ours, selectors.EVENT_READ, fork)
        self.selector.register(fork.pidfd, selectors.EVENT_READ, fork)
        return fork

    def _be_keeper(self, ours: socket.socket, theirs: socket.socket) -> None:
        """A process between us and the block, then the block's own: what one does to its parent meets the keeper.

        Each function called on the way makes a block's stack deeper than a script's.
        """
        for fork in (*self.busy, *self.idle, *self.spent):
            fork.connection.close()
            os.close(fork.pidfd)
        ours.close()
        os.setsid()  # nor what it does to its parent's group
        os.close(self.out)
        if self.later:
            self.later.connection.close()
        self.selector.close()
        child.die_with_parent()
        pid = os.fork()
        if pid:
            theirs.close()
            _end_like(pid)
        high = theirs.fileno()
        try:
            high = os.dup2(theirs.fileno(), 950, inheritable=False)
            theirs.close()
            child.main(socket.socket(fileno=high), self.state, self.guard, self.memory)
        except BaseException:
            _confess(high, traceback.format_exc())
        finally:
            os._exit(70)

    # ---- what the children say

    def _listen(self, fork: Fork) -> None:
        for message in fork.messages():
            self._message(fork, message)
        if fork.silent:
            _await_end(fork)
        if fork in self.busy and _dead(fork):
            for message in fork.messages():
                self._message(fork, message)
            if fork in self.busy:
                self._crashed(fork, _epitaph(fork))

    def _message(self, fork: Fork, message: Message) -> None:
        if message.get("end"):
            self._ended(fork, message["left"])
        elif message["kind"] == "broken":
            fork.last_words = message["text"]
        elif message["kind"] == "start":
            fork.link, fork.deadline = message["link"], time.monotonic() + message["limit"]
        else:
            fork.link, fork.done = -1, message["link"] + 1
            fork.tidying = fork.done == len(fork.job["links"])
            fork.deadline = time.monotonic() + TIDY
            self.emit(**message)

    def _ended(self, fork: Fork, left: list[str]) -> None:
        self.emit(id=fork.job["id"], end=True, left=left)
        self.busy.remove(fork)
        _signal(fork.pid, signal.SIGCONT)  # a block may have stopped its parent
        if left or self._is_spent(fork):
            self.spent.append(fork)
        else:
            self.idle.append(fork)

    def _is_spent(self, fork: Fork) -> bool:
        """By card: the next chain is another card's; by state: never, while its state is known."""
        if self.later and self.later.ready:  # the copy has forks of its own
            return True
        following = self.queue[0]["card"] if self.queue else fork.job["card"]
        return self.isolate == "chain" or (self.isolate == "card" and following != fork.job["card"])

    def _overdue(self) -> None:
        now = time.monotonic()
        for fork in [f for f in self.busy if f.deadline is not None and f.deadline <= now]:
            time.sleep(GRACE)
            self._listen(fork)
            if fork in self.busy and fork.deadline is not None and fork.deadline <= now:
                self._crashed(fork, _too_long(fork))

    def _crashed(self, fork: Fork, why: str) -> None:
        self.busy.remove(fork)
        self._bury(fork)
        first = fork.link if fork.link >= 0 else fork.done
        for index in range(first, len(fork.job["links"])):
            kind, text = (
                ("crash", why) if index == first else ("not run", f"a block it continues failed: {why}")
            )
            self.emit(id=fork.job["id"], link=index, kind=kind, text=text)
        if first >= len(fork.job["links"]):  # after its last link, while it was tidied up
            self.emit(id=fork.job["id"], link=len(fork.job["links"]) - 1, kind="crash", text=why)
        self.emit(id=fork.job["id"], end=True, left=["the process itself"])

    # ---- ends

    def _bury(self, fork: Fork) -> None:
        if fork in self.idle:
            self.idle.remove(fork)
        for thing in (fork.connection, fork.pidfd):
            self.selector.unregister(thing)
        kill_tree(fork.pid)
        fork.connection.close()
        os.close(fork.pidfd)
        KEEPERS.discard(fork.pid)
        shutil.rmtree(fork.folder, ignore_errors=True)
        for orphan in set(child.children(os.getpid())) - KEEPERS:
            kill_tree(orphan)
        _reap_all()

    def end(self) -> None:
        for fork in (*self.busy, *self.idle, *self.spent):
            kill_tree(fork.pid)
        kill_below(os.getpid())


def _confess(fd: int, text: str) -> None:
    """Say what broke in the fork outside the block's own code."""
    try:
        os.write(fd, (json.dumps({"kind": "broken", "text": text}) + "\n").encode())
    except OSError:
        pass  # the block has closed our connection; the exit code must do


def _end_like(pid: int) -> None:
    """Wait for a child and end as it did."""
    status = os.waitid(os.P_PID, pid, os.WEXITED)
    if status.si_code != os.CLD_EXITED:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if status.si_status != signal.SIGKILL:
            signal.signal(status.si_status, signal.SIG_DFL)
        os.kill(os.getpid(), status.si_status)
    os._exit(status.si_status)


def _too_long(fork: Fork) -> str:
    if fork.link < 0:
        return f"tidying up after it took more than {TIDY:g} s"
    return f"it ran past its limit of {fork.job['links'][fork.link]['limit']:g} s"


def _await_end(fork: Fork) -> None:
    """It says no more: either it is about to end, or it lives on without its connection."""
    _signal(fork.pid, signal.SIGCONT)  # a block may have stopped its parent
    end = select.poll()
    end.register(fork.pidfd, select.POLLIN)
    if not end.poll(1000):
        fork.last_words = "it has closed the runner's descriptors"
        _signal(fork.pid, signal.SIGKILL)
        end.poll()


def _dead(fork: Fork) -> bool:
    return os.waitid(os.P_PIDFD, fork.pidfd, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _epitaph(fork: Fork) -> str:
    status = os.waitid(os.P_PIDFD, fork.pidfd, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    if fork.last_words:
        return f"it broke the runner:\n{fork.last_words}"
    if status.si_code == os.CLD_EXITED:
        return f"it ended the interpreter with exit code {status.si_status}"
    return f"it killed the interpreter with {signal.Signals(status.si_status).name}"


def asleep(pid: int) -> bool:
    """Whether all threads of a process and of those below it wait for something."""
    return all(_state(task) in "SZ" for below in (pid, *child.descendants(pid)) for task in _tasks(below))


def _tasks(pid: int) -> Iterator[Path]:
    with suppress(OSError):  # it has ended
        yield from Path(f"/proc/{pid}/task").iterdir()


def _state(task: Path) -> str:
    """A letter, as `ps` shows it; that of one that has ended if it has."""
    try:
        text = (task / "stat").read_text()
    except OSError:
        return "Z"
    return text[text.rindex(")") + 2]


def kill_tree(pid: int) -> None:
    """Kill a process and all below it, stopping each first so that it starts no other."""
    _signal(pid, signal.SIGSTOP)
    kill_below(pid)
    _signal(pid, signal.SIGKILL)


def kill_below(pid: int) -> None:
    while found := list(child.descendants(pid)):
        for number in (signal.SIGSTOP, signal.SIGKILL):
            for below in found:
                _signal(below, number)
        _reap_all()
        if set(child.descendants(pid)) == set(found):
            time.sleep(0.002)
            if all(_zombie(below) for below in child.descendants(pid)):
                return


def _zombie(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def _signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except (ProcessLookupError, PermissionError):
        pass


def _reap_all() -> None:
    """Collect the dead orphans of blocks; how a keeper has ended is still to be read."""
    for pid in set(child.children(os.getpid())) - KEEPERS:
        try:
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG)
        except ChildProcessError:
            pass


def serve(settings: Message, first_line: Callable[[], bytes], ready: Callable[[], None]) -> None:
    """Until stdin ends. `ready` is called once torch is imported; `first_line` reads one of stdin."""
    source, out = 0, os.dup(1)
    os.dup2(2, 1)
    sys.path.insert(0, "")  # the place of a script's own folder
    preload.load(preload.EARLY)
    modules = json.loads(first_line())["late"]
    if settings["devices"]:  # nothing is forked there but blocks
        preload.load(modules, devices=True)
        modules = []
    ready()
    later = Later() if modules else None
    is_copy = later is not None and not later.pid
    try:
        if is_copy:
            source = out = _become_copy(later, out)
            later = None
            preload.load(modules)
        elif later:
            KEEPERS.add(later.pid)
        warm = Warm(settings, source, out, later)
        try:
            warm.serve()
        finally:
            warm.end()
    finally:
        if is_copy:
            os._exit(0)  # what comes after is the other's affair


def _become_copy(later: Later, theirs: int) -> int:
    """The descriptor of its jobs and results; its blocks must not get at those of the other process."""
    os.close(theirs)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return later.connection.detach()
