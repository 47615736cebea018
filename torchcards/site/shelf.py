"""The cards of one language, in the order of the learning path."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..card import Card, Problem, Refused, examine
from ..library import read_paths, read_sections


@dataclass(frozen=True)
class Section:
    key: str
    name: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Shelf:
    lang: str
    sections: tuple[Section, ...]
    problems: tuple[Problem, ...] = ()
    paths: tuple[dict[str, Any], ...] = ()  # readers of docs/paths.yaml

    @cached_property
    def cards(self) -> dict[str, Card]:
        """By id."""
        return {card.id: card for section in self.sections for card in section.cards}

    @cached_property
    def pages(self) -> dict[str, Card]:
        """By path below the language's folder."""
        return {page_of(card): card for card in self.cards.values()}

    def known(self, ids: Iterable[str]) -> list[Card]:
        return [self.cards[id] for id in ids if id in self.cards]

    def section_name(self, key: str) -> str:
        return next(section.name for section in self.sections if section.key == key)


def page_of(card: Card) -> str:
    return f"{card.section}/{card.id}.md"


def read_shelf(docs: Path, lang: str, strict: bool) -> Shelf:
    """Cards that can be read at all; one with problems is refused only when strict."""
    read = [examine(path, _named(path, docs)) for path in sorted((docs / lang).glob("*/*.md"))
            if path.stem != "index"]  # fmt: skip
    problems = tuple(problem for _, found in read for problem in found)
    if strict and problems:
        raise Refused(problems)
    sections = _sections(docs, lang, [card for card, _ in read if card])
    return Shelf(lang, sections, problems, tuple(read_paths(docs.parent)))


def _named(path: Path, docs: Path) -> str:
    return path.relative_to(docs.parent).as_posix()


def _sections(docs: Path, lang: str, cards: list[Card]) -> tuple[Section, ...]:
    plan = read_sections(docs.parent)
    found = [_section(key, entry, lang, cards) for key, entry in plan.items()]
    return tuple(section for section in found if section.cards)


def _section(key: str, entry: dict, lang: str, cards: list[Card]) -> Section:
    """Cards that the plan does not name come last."""
    place = {id: n for n, id in enumerate(entry["cards"])}
    mine = [card for card in cards if card.section == key]
    mine.sort(key=lambda card: (place.get(card.id, len(place)), card.id))
    return Section(key, entry[lang], tuple(mine))
