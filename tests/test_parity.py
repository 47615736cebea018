"""A card and its twin. What differs, word by word, is in the folders tests/cases/parity-*."""

from pathlib import Path

import pytest
from cases_kit import CASES, project

from torchcards import library, parity
from torchcards.card import parse_card

TEXTS = {
    lang: (CASES / "base" / "docs" / lang / "tensors" / "one.md").read_text("utf-8") for lang in ("zh", "en")
}


def card(lang: str, old: str = "", new: str = "") -> parity.Card:
    return parse_card(TEXTS[lang].replace(old, new), lang, "tensors", "one")


def test_twins_may_differ_in_prose_and_comments() -> None:
    assert parity.compare(card("zh"), card("en")) == []


@pytest.mark.parametrize(
    ("new", "lines"),
    [
        ("assert 1 + 1 == 3", (36, 36)),
        ("x = 1  # a\nassert 1 + 1 == 2", (36, 36)),
        ("assert (1 +\n        1 == 3)", (36, 36)),
        ("assert 1 + 1 == 2\n\n\ny = 1", (36, 39)),
    ],
)
def test_code_is_told_apart_at_the_token_where_it_parts(new: str, lines: tuple[int, int]) -> None:
    (problem,) = parity.compare(card("zh"), card("en", "assert 1 + 1 == 2", new))
    assert (problem.line, f":{lines[1]}: " in problem.what) == (lines[0], True)


def test_prose_is_remembered_by_what_it_says_not_by_its_layout(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    lock = parity.read_lock(root)
    pair = (card("zh"), card("en", "Why so.", "Why  \nso."))
    other = (card("zh"), card("en", "Why so.", "Why not."))
    assert parity.unread([pair], lock) == []
    assert [problem.path for problem in parity.unread([other], lock)] == ["en/tensors/one.md"]


def test_confirming_forgets_sections_that_are_gone(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    with (root / parity.LOCK).open("a") as lock:
        lock.write('"gone/card#a": ["x", "y"]\n')
    parity.confirm(library.read_library(root).pairs, [], root)
    assert "gone/card#a" not in parity.read_lock(root)
