"""The warm process: imports torch once, forks children, hands them chains, and outlives them all.

stdin: one JSON line of settings, then one per chain. stdout: one JSON line per link, one per chain.
It ends when its stdin does, after killing whatever is left below it. It never runs a block.
"""

import ctypes
import gc
import json
import os
import select
import selectors
import shutil
import signal
import socket
import sys
import threading
import time
import traceback
from collections import deque
from pathlib import Path
from typing import Any

import torch

from . import child, preload
from .state import State

Message = dict[str, Any]
GRACE = 0.05  # seconds in which a result that races with its limit still counts


class Fork:
    """A child and the chain it is busy with."""

    def __init__(self, pid: int, connection: socket.socket):
        self.pid, self.connection = pid, connection
        self.pidfd = os.pidfd_open(pid)
        self.buffer = b""
        self.job: Message | None = None
        self.link = -1  # the one under way
        self.done = 0  # links reported
        self.deadline: float | None = None
        self.last_words = ""  # of the fork, when it broke outside the block's code

    def take(self, job: Message) -> None:
        self.job, self.link, self.done, self.deadline = job, -1, 0, None
        self.connection.setblocking(True)
        self.connection.sendall((json.dumps(job) + "\n").encode())
        self.connection.setblocking(False)

    def messages(self) -> list[Message]:
        while True:
            try:
                data = self.connection.recv(1 << 16)
            except (BlockingIOError, ConnectionError):
                break
            if not data:
                break
            self.buffer += data
        *lines, self.buffer = self.buffer.split(b"\n")
        return [json.loads(line) for line in lines]


class Warm:
    def __init__(self, settings: Message):
        self.jobs: int = settings["jobs"]
        self.isolate: str = settings["isolate"]
        self.memory: int = settings["memory"]
        self.folder: str = settings["folder"]
        self.queue: deque[Message] = deque()
        self.busy: list[Fork] = []
        self.idle: list[Fork] = []
        self.selector = selectors.DefaultSelector()
        self.open = True
        self.input = b""
        self.out = os.dup(1)
        os.dup2(2, 1)
        sys.path.insert(0, "")  # the place of a script's own folder
        preload.load(settings["modules"])
        torch.set_warn_always(True)  # a warning given once per process would depend on the order
        self.state = State()
        gc.collect()
        gc.freeze()

    def emit(self, **message: Any) -> None:
        data = (json.dumps(message) + "\n").encode()
        while data:
            data = data[os.write(self.out, data) :]

    # ---- the loop

    def serve(self) -> None:
        self.selector.register(0, selectors.EVENT_READ, None)
        while self.open:
            self._start()
            for key, _ in self.selector.select(self._patience()):
                self._ready(key.data)
            self._overdue()

    def _patience(self) -> float | None:
        times = [f.deadline for f in self.busy if f.deadline is not None]
        return max(0.0, min(times) - time.monotonic()) if times else None

    def _ready(self, fork: Fork | None) -> None:
        if fork is None:
            self._read_input()
        elif fork in self.busy:
            self._listen(fork)
        elif fork in self.idle:  # it died without work: something outside killed it
            self._bury(fork)

    def _read_input(self) -> None:
        data = os.read(0, 1 << 20)
        if not data:
            self.open = False
            return
        self.input += data
        *lines, self.input = self.input.split(b"\n")
        self.queue.extend(json.loads(line) for line in lines)

    def _start(self) -> None:
        while self.queue and len(self.busy) < self.jobs:
            fork = self.idle.pop() if self.idle else self._fork()
            self.busy.append(fork)
            fork.take(self.queue.popleft())
        if self.queue and not self.idle and self.isolate == "chain":
            self.idle.append(self._fork())  # ahead of need, while the busy ones work

    def _fork(self) -> Fork:
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            self._be_child(ours, theirs)
        theirs.close()
        ours.setblocking(False)
        fork = Fork(pid, ours)
        self.selector.register(ours, selectors.EVENT_READ, fork)
        self.selector.register(fork.pidfd, selectors.EVENT_READ, fork)
        return fork

    def _be_child(self, ours: socket.socket, theirs: socket.socket) -> None:
        try:
            for fork in (*self.busy, *self.idle):
                fork.connection.close()
                os.close(fork.pidfd)
            ours.close()
            os.close(self.out)
            self.selector.close()
            high = os.dup2(theirs.fileno(), 950, inheritable=False)
            theirs.close()
            child.main(socket.socket(fileno=high), self.state, self.memory)
        except BaseException:
            _confess(high, traceback.format_exc())
        finally:
            os._exit(70)

    # ---- what the children say

    def _listen(self, fork: Fork) -> None:
        for message in fork.messages():
            self._message(fork, message)
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
            fork.link, fork.deadline, fork.done = -1, None, message["link"] + 1
            self.emit(**message)

    def _ended(self, fork: Fork, left: list[str]) -> None:
        self.emit(id=fork.job["id"], end=True, left=left)
        self.busy.remove(fork)
        if left or self._spent(fork):
            self._bury(fork)
        else:
            self.idle.append(fork)

    def _spent(self, fork: Fork) -> bool:
        """By card: the next chain is another card's; by state: never, while its state is known."""
        following = self.queue[0]["card"] if self.queue else fork.job["card"]
        return self.isolate == "chain" or (self.isolate == "card" and following != fork.job["card"])

    def _overdue(self) -> None:
        now = time.monotonic()
        for fork in [f for f in self.busy if f.deadline is not None and f.deadline <= now]:
            time.sleep(GRACE)
            self._listen(fork)
            if fork in self.busy and fork.deadline is not None and fork.deadline <= now:
                limit = fork.job["links"][fork.link]["limit"]
                self._crashed(fork, f"it ran past its limit of {limit:g} s")

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
        shutil.rmtree(fork.job["folder"], ignore_errors=True)

    # ---- ends

    def _bury(self, fork: Fork) -> None:
        if fork in self.idle:
            self.idle.remove(fork)
        for thing in (fork.connection, fork.pidfd):
            self.selector.unregister(thing)
        kill_tree(fork.pid)
        fork.connection.close()
        os.close(fork.pidfd)
        _reap_all()

    def end(self) -> None:
        for fork in (*self.busy, *self.idle):
            kill_tree(fork.pid)
        kill_below(os.getpid())
        shutil.rmtree(self.folder, ignore_errors=True)


def _confess(fd: int, text: str) -> None:
    """Say what broke in the fork outside the block's own code."""
    try:
        os.write(fd, (json.dumps({"kind": "broken", "text": text}) + "\n").encode())
    except OSError:
        pass  # the block has closed our connection; the exit code must do


def _dead(fork: Fork) -> bool:
    return os.waitid(os.P_PIDFD, fork.pidfd, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _epitaph(fork: Fork) -> str:
    status = os.waitid(os.P_PIDFD, fork.pidfd, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    if fork.last_words:
        return f"it broke the runner:\n{fork.last_words}"
    if status.si_code == os.CLD_EXITED:
        return f"it ended the interpreter with exit code {status.si_status}"
    return f"it killed the interpreter with {signal.Signals(status.si_status).name}"


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
    """Collect every dead child of ours, orphans of blocks among them."""
    try:
        while os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG):
            pass
    except ChildProcessError:
        pass


def main() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_IGN)  # it ends when its stdin does
    ctypes.CDLL(None).prctl(child.PR_SET_CHILD_SUBREAPER, 1)
    os.setsid()
    settings = json.loads(_first_line())
    loaded = threading.Event()
    watch = threading.Thread(target=_watch, args=(settings["folder"], loaded))
    watch.start()
    warm = None
    try:
        warm = Warm(settings)
        loaded.set()
        watch.join()
        warm.emit(ready=True)
        warm.serve()
    finally:
        if warm:
            warm.end()
        shutil.rmtree(settings["folder"], ignore_errors=True)
        sys.stderr.flush()
        os._exit(0)


def _watch(folder: str, loaded: threading.Event) -> None:
    """End at once if our caller goes while torch is still being imported."""
    poll = select.poll()
    poll.register(0, 0)  # hang-up is reported unasked
    while not loaded.wait(0.05):
        if poll.poll(0):
            shutil.rmtree(folder, ignore_errors=True)
            os._exit(0)


def _first_line() -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(0, 1)
        if not byte:
            os._exit(0)
        line += byte
    return line


if __name__ == "__main__":
    main()
