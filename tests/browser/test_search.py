"""Whether the search box finds the right card, for queries that readers type."""

from pathlib import Path

import pytest
import yaml
from built import ROOT
from typed import measure

from torchcards.card import LANGUAGES

QUERIES = Path(__file__).with_name("queries.yaml")


def existing(lang: str) -> list[tuple[str, list[str]]]:
    """Queries one of whose cards is written."""
    cards = {path.stem for path in (ROOT / "docs" / lang).glob("*/*.md")}
    asked = yaml.safe_load(QUERIES.read_text("utf-8"))[lang]
    return [(query, right) for query, *right in asked if cards & set(right)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_right_card_comes_first(page, root, lang):
    tally = measure(page, root, lang, existing(lang))
    report = "\n".join([tally.line(), *tally.wrong])
    assert tally.first >= 0.95 * tally.asked, report
    assert tally.five >= 0.99 * tally.asked, report
    assert (tally.none, tally.foreign) == (0, 0), report
