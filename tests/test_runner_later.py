"""What is given to the copy before it is ready reaches it in order, and its lines reach us whole."""

import json
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from torchcards.runner.later import Later


def copy(main: Callable[[socket.socket], None]) -> Later:
    later = Later()
    if later.pid == 0:
        try:
            main(later.connection)
        finally:
            os._exit(0)
    return later


def echo(connection: socket.socket) -> None:
    """A copy that is ready after a while, says what it hears, and ends with its input."""
    time.sleep(0.1)
    connection.sendall(b'{"ready": true}\n')
    for line in connection.makefile("rb"):
        connection.sendall(line)
        if b"last" in line:
            return


def wait(later: Later) -> None:
    select.select([later.connection], [later.connection] if later.outgoing else [], [], 5)


def heard(later: Later, count: int) -> list[dict]:
    lines: list[bytes] = []
    while len(lines) < count:
        wait(later)
        later.flush()
        lines += later.lines()
    return [json.loads(line) for line in lines]


def test_jobs_are_held_back_until_the_copy_is_ready_and_go_in_their_order() -> None:
    later = copy(echo)
    later.give({"number": 3})
    later.give({"number": 1})
    assert heard(later, 1) == [{"ready": True}]
    later.held.append({"number": 2})
    later.open()
    later.give({"number": 4, "text": "x" * 1_000_000})  # more than a buffer holds
    assert [job["number"] for job in heard(later, 4)] == [1, 2, 3, 4]
    later.give({"number": 5, "text": "last"})
    os.waitpid(later.pid, 0)
    later.connection.close()


def test_a_copy_that_is_gone_is_no_silence() -> None:
    later = copy(lambda connection: None)
    os.waitpid(later.pid, 0)
    with pytest.raises(EOFError):
        later.lines()
    later.connection.close()


EARLY = """## Early {}

```python
import time

time.sleep(0.2)
```

"""
LATE = """## Late

```python
import os
import time
from pathlib import Path

import matplotlib.pyplot

def stat(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:  # it has just been reaped
        return ["Z"]

def parent(pid):
    return int(stat(pid)[1])

def children(pid):
    tasks = Path(f"/proc/{pid}/task").iterdir()
    found = [child for task in tasks for child in (task / "children").read_text().split()]
    return [child for child in found if stat(child)[0] != "Z"]  # a dead one holds nothing

copy = parent(os.getppid())  # above us stand our keeper, the copy, and the process that has handed over
end = time.monotonic() + 5
while len(children(parent(copy))) > 1 and time.monotonic() < end:
    time.sleep(0.05)
assert children(parent(copy)) == [str(copy)]
```
"""


def test_forks_of_the_process_that_has_handed_over_are_ended(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("".join(map(EARLY.format, range(20))) + LATE)
    command = [sys.executable, "-m", "pytest", "-q", "--codeblocks", "page.md"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert "21 passed" in done.stdout, done.stdout
