"""How many chains run at a time: as many as there are jobs, and more while those only wait."""

import subprocess
import sys
from pathlib import Path

import pytest

BLOCK = """## Block {}

```python
import os
import subprocess
import time

log = os.open({!r}, os.O_WRONLY | os.O_APPEND)
os.write(log, b"+1\\n")
{}
os.write(log, b"-1\\n")
```

"""
SLEEP = "time.sleep(0.3)"
SLEEP_BELOW = "subprocess.run(['sleep', '0.3'])"
COMPUTE = "end = time.process_time() + 0.3\nwhile time.process_time() < end:\n    pass"
COMPUTE_BELOW = f"subprocess.run([{sys.executable!r}, '-c', {'import time; ' + COMPUTE!r}])"


def most_at_a_time(folder: Path, body: str, jobs: int) -> int:
    log = folder / "log"
    log.touch()
    (folder / "page.md").write_text("".join(BLOCK.format(n, str(log), body) for n in range(8)))
    command = [sys.executable, "-m", "pytest", "-q", "--codeblocks", f"--codeblocks-jobs={jobs}", "page.md"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    assert "8 passed" in done.stdout, done.stdout
    count = most = 0
    for line in log.read_text().split():
        count += int(line)
        most = max(most, count)
    assert count == 0
    return most


@pytest.mark.parametrize("body", [SLEEP, COMPUTE])
def test_one_job_is_one_chain_at_a_time(tmp_path: Path, body: str) -> None:
    assert most_at_a_time(tmp_path, body, 1) == 1


@pytest.mark.parametrize("body", [SLEEP, SLEEP_BELOW])
def test_chains_that_only_wait_leave_room_for_as_many_again(tmp_path: Path, body: str) -> None:
    assert 2 < most_at_a_time(tmp_path, body, 2) <= 4


@pytest.mark.parametrize("body", [COMPUTE, COMPUTE_BELOW])
def test_chains_that_compute_leave_none(tmp_path: Path, body: str) -> None:
    assert most_at_a_time(tmp_path, body, 2) == 2
