"""All cards together. Faults between cards, word by word, are folders of tests/cases."""

from pathlib import Path

from cases_kit import project

from torchcards import library


def test_pairs_coverage_and_languages_of_a_good_project(tmp_path: Path) -> None:
    found = library.read_library(project("base", tmp_path / "project"))
    assert [(zh.id, en.id) for zh, en in found.pairs] == [("three", "three"), ("one", "one"), ("two", "two")]
    assert library.coverage(found) == {"T01": ["three", "one", "two"], "T02": []}
    assert (len(found.of("zh")), library.check_library(found)) == (3, [])


def test_a_card_that_cannot_be_read_is_still_known_to_those_that_name_it(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    (root / "docs" / "en" / "tensors" / "one.md").write_bytes(b"\xff")
    found = library.read_library(root)
    assert (found.broken, found.unread, library.check_library(found)) == (
        {("en", "one")},
        {"en/tensors/one"},
        [],
    )
    assert [str(problem) for problem in found.problems] == [
        "docs/en/tensors/one.md:1: not UTF-8; save the file as UTF-8"
    ]


def test_folders_and_broken_links_among_the_cards_are_problems(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    (root / "docs" / "en" / "nn" / "x.md").mkdir()
    (root / "docs" / "zh" / "y.md").symlink_to("nowhere")
    assert [problem.path for problem in library.read_library(root).problems] == [
        "docs/en/nn/x.md",
        "docs/zh/y.md",
    ]


def test_without_tags_topics_and_sections_nothing_is_held_against_them(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    for name in ("tags", "topics", "sections"):
        (root / "docs" / f"{name}.yaml").unlink()
    assert library.check_library(library.read_library(root)) == []
