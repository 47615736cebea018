"""A copy of the warm process that imports more before it serves, seen from the one that serves meanwhile."""

import json
import os
import socket
from typing import Any

from . import child

Message = dict[str, Any]


class Later:
    """Jobs are held back until the copy is ready; then it takes all of them, and all that come.

    Creating one forks. In the copy `pid` is 0, and `connection` is where it reads jobs and writes results.
    """

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        self.pid = os.fork()
        self.connection, other = (ours, theirs) if self.pid else (theirs, ours)
        other.close()
        self.ready = False
        self.held: list[Message] = []
        self.outgoing = self.incoming = b""
        if self.pid:
            ours.setblocking(False)
        else:
            os.setsid()
            child.die_with_parent()
            child.be_subreaper()

    def give(self, *jobs: Message) -> None:
        if not self.ready:
            self.held += jobs
            return
        self.outgoing += b"".join(json.dumps(job).encode() + b"\n" for job in jobs)
        self.flush()

    def open(self) -> None:
        """It is ready: it gets what was held back, in the order in which it came."""
        self.ready, held = True, sorted(self.held, key=lambda job: job["number"])
        self.held = []
        self.give(*held)

    def flush(self) -> None:
        """Write what it takes without waiting."""
        try:
            while self.outgoing:
                self.outgoing = self.outgoing[self.connection.send(self.outgoing) :]
        except BlockingIOError:
            pass

    def lines(self) -> list[bytes]:
        """The lines that it has written. Raises EOFError when it is gone."""
        try:
            while data := self.connection.recv(1 << 16):
                self.incoming += data
        except BlockingIOError:
            *lines, self.incoming = self.incoming.split(b"\n")
            return lines
        raise EOFError
