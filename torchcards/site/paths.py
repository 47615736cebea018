"""The learning path page: for each kind of reader what to read in which order, how long it takes, what to do."""

from collections.abc import Iterator
from typing import Any

from ..card import EXERCISE_PREFIX, Card, Heading
from .shelf import Shelf, page_of
from .texts import say

Reader = dict[str, Any]  # an entry of docs/paths.yaml


def body(shelf: Shelf) -> Iterator[str]:
    """Markdown below the page's lead."""
    for reader in shelf.paths:
        cards = [card for stage in reader["stages"] for card in shelf.known(stage["cards"])]
        if cards:
            yield f"\n## {reader[shelf.lang]['name']} {{ #{reader['id']} }}\n"
            yield f"{reader[shelf.lang]['lead']}\n\n{_amount(cards, shelf.lang)}\n"
            yield from _stages(shelf, reader)


def _stages(shelf: Shelf, reader: Reader) -> Iterator[str]:
    for number, stage in enumerate(reader["stages"], 1):
        if cards := shelf.known(stage["cards"]):
            yield f"\n### {stage[shelf.lang]} {{ #{reader['id']}-{number} }}\n"
            yield from (_step(card, shelf) for card in cards)


def _amount(cards: list[Card], lang: str) -> str:
    minutes, tasks = sum(card.meta.minutes for card in cards), sum(len(exercises(card)) for card in cards)
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    key = "path_amount" if rest else "path_hours"
    return say(lang, key, cards=len(cards), exercises=tasks, hours=hours, minutes=rest)


def _step(card: Card, shelf: Shelf) -> str:
    stars = (
        f'<span data-tc-progress="{card.id}" data-tc-label="{say(shelf.lang, "my_stars", n="{n}")}"></span>'
    )
    tasks = say(shelf.lang, "comma").join(_link(card, h.title, h.anchor) for h in exercises(card))
    minutes = say(shelf.lang, "minutes_value", n=card.meta.minutes).replace(" ", "&nbsp;")
    task = f"<br>{say(shelf.lang, 'path_exercise')}{tasks}" if tasks else ""
    return f"1. {_link(card, card.meta.title)} ·&nbsp;{minutes} {stars}{task}"


def exercises(card: Card) -> list[Heading]:
    return [heading for heading in card.headings if heading.anchor.startswith(EXERCISE_PREFIX)]


def _link(card: Card, text: str, anchor: str = "") -> str:
    plain = (
        text.replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("_", "\\_")
        .replace("*", "\\*")
    )
    shown = text if "`" in text else plain
    return f"[{shown}]({page_of(card)}{anchor and f'#{anchor}'})"
