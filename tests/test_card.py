"""Cards by themselves. Their faults, word by word, are folders of tests/cases."""

from pathlib import Path

import pytest
from cases_kit import CASES

from torchcards.card import Refused, asserts, examine, is_card, parse_card, read_card

ONE = CASES / "base" / "docs" / "en" / "tensors" / "one.md"


def test_a_card_knows_its_language_section_and_id_by_its_place() -> None:
    card = read_card(ONE)
    assert (card.lang, card.section, card.id, len(card.blocks), card.headings[0].anchor) == (
        "en",
        "tensors",
        "one",
        5,
        "in-short",
    )


def test_a_card_is_refused_with_all_its_problems(tmp_path: Path) -> None:
    path = tmp_path / "en" / "tensors" / "one.md"
    path.parent.mkdir(parents=True)
    path.write_text(ONE.read_text("utf-8").replace("mastery: 3", "mastery: 9").replace("{ #more }", ""))
    with pytest.raises(Refused) as caught:
        read_card(path, "one.md")
    assert [problem.line for problem in caught.value.problems] == [6, 31]


def test_a_card_from_text_is_refused_too() -> None:
    with pytest.raises(Refused):
        parse_card(ONE.read_text("utf-8").replace("minutes: 5", ""), "en", "tensors", "one")


@pytest.mark.parametrize(
    ("path", "right"),
    [
        ("zh/tensors/a.md", True),
        ("fr/tensors/a.md", False),
        ("zh/a.md", False),
        ("zh/tensors/index.md", False),
        ("zh/a/b/c.md", False),
    ],
)
def test_a_card_lies_in_a_section_of_a_language(path: str, right: bool) -> None:
    assert is_card(Path("docs") / path, Path("docs")) is right


def test_a_folder_named_like_a_card_is_a_problem_and_no_card(tmp_path: Path) -> None:
    card, problems = examine(tmp_path, "x.md")
    assert (card, [problem.line for problem in problems]) == (None, [1])


@pytest.mark.parametrize("code", ["x = (", "x = '\0'", "(" * 500 + ")" * 500])
def test_code_that_cannot_be_parsed_asserts_nothing(code: str) -> None:
    assert asserts(code) == set()


def test_asserts_are_compared_without_their_layout() -> None:
    assert asserts("assert x==1  # so") == asserts("if y:\n    assert x == 1")
