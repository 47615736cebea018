"""Markdown files are test files like any other: pytest's own options and interrupts work on them."""

import os
import re
import secrets
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as xml
from pathlib import Path

import pytest

PAGE = """# Page

## One

```python
print(1)
```

<!--pytest-codeblocks:expected-output-->

```text
1
```

## Two

```python
1 / 0
```

## Three

```python
x = 3
```

<!--pytest-codeblocks:cont-->

```python
import time

time.sleep(0.2)
assert x == 3
```

## Four

<!--pytest.mark.skip(reason="not here")-->

```python
x = 4
```
"""
SLEEPER = """## Sleeper {0}

```python
import subprocess, time

subprocess.Popen(["sleep", "1000"], start_new_session=True)
time.sleep(0.3)
```
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --codeblocks\n")
    (folder / "page.md").write_text(PAGE)
    (folder / "slow.md").write_text("# Slow\n\n" + "\n".join(SLEEPER.format(i) for i in range(20)))
    return folder


def run(folder: Path, *options: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def plain(folder: Path) -> str:
    """What a run of the whole page prints; it leaves report.xml."""
    options = ["--durations=1", "--junitxml=report.xml", "-o", "junit_duration_report=call"]
    return run(folder, "page.md", "-q", *options)[1]


def counted(text: str) -> dict[str, int]:
    return {word: int(n) for n, word in re.findall(r"(\d+) (passed|failed|skipped|deselected)", text)}


def test_collect_only_names_blocks_by_their_headings_and_runs_nothing(folder: Path) -> None:
    code, text = run(folder, "page.md", "--collect-only", "-q")
    names = ["one", "two", "three", "three-2", "four"]
    assert code == 0
    assert text.splitlines()[:5] == [f"page.md::{name}" for name in names]
    assert "Python fences" not in text


def test_x_stops_at_the_first_failure(folder: Path) -> None:
    code, text = run(folder, "page.md", "-x", "-q")
    assert code == 1
    assert "1 failed, 1 passed" in text
    assert "5 Python fences = 2 run + 0 rehearsed + 0 skipped + 3 not selected or not reached" in text


def test_k_selects_a_link_and_runs_what_it_continues(folder: Path) -> None:
    code, text = run(folder, "page.md", "-k", "three-2", "-q")
    assert code == 0
    assert "1 passed, 4 deselected" in text


def test_lf_runs_what_failed_before(folder: Path, plain: str) -> None:
    code, text = run(folder, "page.md", "--lf", "-q")
    assert code == 1
    assert "1 failed" in text
    assert "passed" not in text


def test_xdist_gives_the_same_outcomes(folder: Path) -> None:
    code, text = run(folder, "page.md", "-n", "2", "-q")
    assert code == 1
    assert "1 failed, 3 passed, 1 skipped" in text
    assert "5 Python fences = 4 run + 0 rehearsed + 1 skipped" in text
    assert "1 shown outputs compared, 1 blocks failed" in text


def test_junitxml_holds_outcome_reason_and_time(folder: Path, plain: str) -> None:
    cases = {case.get("name"): case for case in xml.parse(folder / "report.xml").iter("testcase")}
    assert "ZeroDivisionError" in cases["two"].find("failure").text
    assert cases["four"].find("skipped").get("message") == "not here"
    assert 0.15 < float(cases["three-2"].get("time")) < 5


def test_durations_are_the_blocks_own(plain: str) -> None:
    assert re.search(r"0\.[2-9]\ds call +page.md::three-2", plain)


def test_quiet_names_file_line_and_fault(plain: str) -> None:
    assert "page.md:18: ZeroDivisionError: division by zero" in plain
    assert "skipped 1: not here" in plain


def test_without_the_flag_markdown_is_no_test(folder: Path) -> None:
    code, text = run(folder, "-o", "addopts=", "page.md")
    assert code == pytest.ExitCode.NO_TESTS_COLLECTED or "no tests ran" in text


def test_an_unknown_mark_under_strict_markers_hides_no_other_block(folder: Path) -> None:
    (folder / "odd.md").write_text(PAGE.replace("## Two\n", "## Two\n\n<!--pytest.mark.odd-->\n"))
    _, text = run(folder, "odd.md", "-q", "--strict-markers")
    assert "nobody understands the marker <!--pytest.mark.odd-->" in text
    assert counted(text) == {"failed": 2, "passed": 3, "skipped": 1}


@pytest.mark.parametrize("options", [["--codeblocks-jobs=x"], ["--isolate=never"]])
def test_a_wrong_option_is_a_usage_error(folder: Path, options: list[str]) -> None:
    code, text = run(folder, "page.md", *options)
    assert code == pytest.ExitCode.USAGE_ERROR
    assert "--codeblocks-jobs" in text or "--codeblocks-isolate" in text


def test_an_assert_counts_whatever_the_environment_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONOPTIMIZE", "1")
    child = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'assert False'], check=True)\n"
    (folder / "false.md").write_text(f"```python\nassert False\n```\n\n```python\n{child}```\n")
    _, text = run(folder, "false.md", "-q")
    assert counted(text) == {"failed": 2, "skipped": 0}


@pytest.mark.parametrize("isolate", ["card", "chain"])
def test_every_isolation_gives_the_same_outcomes(folder: Path, isolate: str) -> None:
    _, text = run(folder, "page.md", "-q", f"--isolate={isolate}")
    assert "1 failed, 3 passed, 1 skipped" in text


# ---- interrupts


def interrupted(
    folder: Path, temporary: Path, after: float, number: signal.Signals, patience: float = 2
) -> list[str]:
    """What is left `patience` seconds after a run was interrupted: processes and files."""
    token = secrets.token_hex(8)
    environ = {**os.environ, "TMPDIR": str(temporary), "INTERRUPTED": token}
    command = [sys.executable, "-m", "pytest", "slow.md", "-q", "-p", "no:cacheprovider"]
    command += ["-p", "no:hypothesispytest"]  # it imports all of hypothesis for its closing lines
    process = subprocess.Popen(
        command, cwd=folder, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # as at a terminal
    )  # fmt: skip
    time.sleep(after)
    process.send_signal(number)
    deadline = time.monotonic() + patience
    while (left := _left(token, temporary, process)) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.kill()
    process.wait()
    return left


def _left(token: str, temporary: Path, process: subprocess.Popen[bytes]) -> list[str]:
    process.poll()
    processes = [pid for pid in os.listdir("/proc") if pid.isdigit() and _marked(pid, token)]
    return [*processes, *(str(path) for path in temporary.glob("torchcards-*"))]


def _marked(pid: str, token: str) -> bool:
    try:
        return token.encode() in Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("after", [0.7, 2.5, 6.0])
def test_an_interrupt_leaves_no_process_and_no_file(
    folder: Path, tmp_path: Path, after: float, number: signal.Signals
) -> None:
    assert interrupted(folder, tmp_path, after, number, patience=6) == []  # 2 s on a machine of one's own


def test_what_is_left_is_seen(folder: Path, tmp_path: Path) -> None:
    """The check above can fail: a process with the mark, a folder with the name."""
    token = secrets.token_hex(8)
    process = subprocess.Popen(["sleep", "5"], env={**os.environ, "INTERRUPTED": token})
    (tmp_path / "torchcards-x").mkdir()
    time.sleep(0.1)
    try:
        assert _left(token, tmp_path, process) == [str(process.pid), str(tmp_path / "torchcards-x")]
    finally:
        process.kill()
        process.wait()
