"""The command: check, update, confirm, new. Faults of cards are folders of tests/cases."""

import subprocess
import sys
from pathlib import Path

import pytest
from cases_kit import content, project

from torchcards import cli


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = project("base", tmp_path / "project")
    monkeypatch.chdir(made)
    return made


def says(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    code = cli.main(arguments)
    return code, capsys.readouterr().out.splitlines()


def test_any_folder_of_markdown_is_checked_for_fences_and_markers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.md").write_text("```klingon\n```\n\n> ```python\n> 1\n> ```\n")
    (tmp_path / "b.md").mkdir()
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "c.md").write_text("```klingon\n```\n")
    code, lines = says(capsys, "check", str(tmp_path))
    assert (code, [line.split(": ")[0] for line in lines]) == (
        1,
        [f"{tmp_path}/a.md:1", f"{tmp_path}/b.md:1"],
    )
    assert says(capsys, "check", str(tmp_path / "a.md"), "--not-run", "klingon") == (0, [])


def test_a_path_that_is_not_there_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert says(capsys, "check", "/no/such") == (1, ["/no/such:1: no such file or folder; check the path"])


def test_a_part_of_the_project_is_checked_as_cards(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for lang in ("zh", "en"):
        card = root / "docs" / lang / "nn" / "three.md"
        card.write_text(card.read_text("utf-8").replace("minutes: 5", "minutes: 0"), "utf-8")
    assert says(capsys, "check", "docs/en/tensors") == (0, [])
    code, (line,) = says(capsys, "check", "docs/en/nn/three.md")
    assert (code, line.split(";")[0]) == (1, "docs/en/nn/three.md:7: minutes is 0, must be from 1 to 60")


@pytest.mark.parametrize("command", [["update"], ["confirm", "--all"], ["new", "a/b"], ["run"]])
def test_outside_a_project_a_command_says_where_to_go(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    code, (line,) = says(capsys, *command)
    assert (code, line) == (
        1, ".:1: not a folder of a project of cards; go to the one with docs/sections.yaml and pyproject.toml",
    )  # fmt: skip


def test_a_new_card_lacks_nothing_but_a_reader_and_an_update(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = says(capsys, "new", "nn/four")
    assert (code, lines) == (0, [f"wrote {root}/docs/{lang}/nn/four.md" for lang in ("zh", "en")])
    code, lines = says(capsys, "check")
    kinds = {line.split("; ")[1].split(" `torch")[0] for line in lines}
    assert (code, kinds) == (1, {"read both, then", "run `make update`"})
    assert not [
        line for line in lines if "/four" not in line and "four/" not in line and "manifest" not in line
    ]


@pytest.mark.parametrize(
    "place", ["nn", "nn/", "nope/a", "nn/A", "nn/../x", "nn/a b", "nn/中", "nn/index", "nn/one", "nn/a/b"]
)
def test_a_new_card_is_refused_at_a_wrong_place_and_nothing_is_written(
    place: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(root)
    code, lines = says(capsys, "new", place)
    assert (code, bool(lines), content(root)) == (1, True, before)


def test_sections_are_confirmed_by_name_or_by_card_or_all(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "docs" / "parity.lock").unlink()
    assert says(capsys, "confirm", "tensors/one#more") == (0, ["confirmed tensors/one#more"])
    code, lines = says(capsys, "confirm", "tensors/one")
    assert (code, len(lines), "confirmed tensors/one#more" in lines) == (0, 6, False)
    assert says(capsys, "confirm", "--all")[0] == 0
    assert says(capsys, "check")[0] == 0
    assert says(capsys, "confirm", "--all") == (0, [])


@pytest.mark.parametrize("names", [[], ["tensors/nine"], ["tensors/one#more", "x"]])
def test_confirming_nothing_or_something_unknown_is_refused(
    names: list[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "docs" / "parity.lock").unlink()
    assert says(capsys, "confirm", *names)[0] == 1
    assert not (root / "docs" / "parity.lock").exists()


def test_a_card_that_is_not_there_cannot_be_run(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert says(capsys, "run", "nine") == (1, ["nine:1: no such card or path; name a card's id or path"])


def test_a_card_that_is_not_there_cannot_be_mutated(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = says(capsys, "mutate", "nobody")
    assert code == 1
    assert lines[0].startswith("nobody:1: no such card; name a card's id")


@pytest.mark.parametrize("name", ["three", "nn", "nn/three", "docs/en/nn/three.md"])
def test_a_card_is_mutated_by_any_of_its_names(
    root: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    _, lines = says(capsys, "mutate", "--sample", name)
    assert any(" mutants, " in line and ": 0 mutants" not in line for line in lines), lines


def test_update_writes_nothing_while_a_card_is_faulty(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = root / "docs" / "en" / "nn" / "three.md"
    card.write_text(
        card.read_text("utf-8").replace("minutes: 5", "minutes: 0").replace("text\n2", "text\n3"), "utf-8"
    )
    before = content(root)
    assert says(capsys, "update")[0] == 1
    assert content(root) == before


def update(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "torchcards.cli", "update", "docs/zh/nn", "docs/en/nn"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True)


def test_update_writes_all_or_nothing_and_the_second_time_nothing(root: Path) -> None:
    cards = [root / "docs" / lang / "nn" / "three.md" for lang in ("zh", "en")]
    for card in cards:
        card.write_text(card.read_text("utf-8").replace("text\n2", "text\n3"), "utf-8")
    cards[0].write_text(cards[0].read_text("utf-8").replace("1 + 1 == 2", "1 + 1 == 3"), "utf-8")
    cards[1].write_text(cards[1].read_text("utf-8").replace("1 + 1 == 2", "1 + 1 == 3"), "utf-8")
    wrong = content(root)
    assert update(root).returncode == 1
    assert {p: t for p, t in content(root).items() if "cache" not in p} == wrong
    for card in cards:
        card.write_text(card.read_text("utf-8").replace("1 + 1 == 3", "1 + 1 == 2"), "utf-8")
    assert update(root).returncode == 0
    assert all("text\n2\n" in card.read_text("utf-8") for card in cards)
    assert cli.main(["check"]) == 0
    assert "updated" not in update(root).stdout
