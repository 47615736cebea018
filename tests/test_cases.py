"""Each folder of tests/cases is a fault; `torchcards check` says exactly its problems.txt."""

import subprocess
import sys
from pathlib import Path

import pytest
from cases_kit import CASES, content, project

from torchcards import cli

FAULTS = sorted(path.parent.name for path in CASES.glob("*/problems.txt"))


@pytest.mark.parametrize("case", FAULTS)
def test_every_problem_is_reported_with_path_line_and_cure_and_nothing_is_written(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = project(case, tmp_path / "project")
    before = content(root)
    code = cli.main(["check", str(root)])
    assert (capsys.readouterr().out, code) == ((CASES / case / "problems.txt").read_text("utf-8"), 1)
    assert content(root) == before


@pytest.mark.parametrize("case", ["several-faults", "yaml-aliases", "open-fence"])
def test_the_command_itself_ends_with_1_and_without_a_traceback(case: str, tmp_path: Path) -> None:
    root = project(case, tmp_path / "project")
    command = [sys.executable, "-m", "torchcards.cli", "check", str(root)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    wanted = (CASES / case / "problems.txt").read_text("utf-8")
    count = wanted.count("\n")
    assert (done.stdout, done.returncode) == (wanted, 1)
    assert done.stderr == f"{count} problem{'s' * (count != 1)}\n"


def test_a_project_without_faults_prints_its_coverage_and_ends_with_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = project("base", tmp_path / "project")
    before = content(root)
    assert cli.main(["check", str(root)]) == 0
    out = capsys.readouterr()
    assert out.out.endswith("3 cards in two languages, 30 blocks, 1 of 2 topics covered\n")
    assert (out.err, content(root)) == ("", before)
