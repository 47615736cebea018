"""The bones of a new card."""

from pathlib import Path

from cases_kit import project

from torchcards import new
from torchcards.card import examine


def test_new_cards_are_whole_in_both_languages(tmp_path: Path) -> None:
    paths, problems = new.create(project("base", tmp_path / "project"), "tensors/four")
    assert ([examine(path, "a.md")[1] for path in paths], problems) == ([[], []], [])


def test_a_new_card_has_a_tag_that_exists(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    paths, _ = new.create(root, "tensors/four")  # no tag is named tensors
    assert [card.meta.tags for card, _ in map(examine, paths, ("a", "b"))] == [("shape",), ("shape",)]


def test_an_id_is_taken_in_every_section(tmp_path: Path) -> None:
    written, problems = new.create(project("base", tmp_path / "project"), "nn/one")
    assert (written, [problem.path for problem in problems]) == (
        [],
        ["docs/en/tensors/one.md", "docs/zh/tensors/one.md"],
    )
