"""What the templates are given: plain values, nothing left to look up."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ..card import Card
from .shelf import Shelf, page_of
from .texts import say


@dataclass(frozen=True)
class Link:
    title: str
    url: str
    note: str = ""


@dataclass(frozen=True)
class CardView:
    question: str
    stars: int
    mastery: str
    priority: str
    priority_name: str
    minutes: str
    prerequisites: tuple[Link, ...]
    related: tuple[Link, ...]
    tags: tuple[Link, ...]
    sources: tuple[Link, ...]
    command: str


def card_view(card: Card, shelf: Shelf, tags: dict[str, Any]) -> CardView:
    meta, lang = card.meta, card.lang
    return CardView(
        question=meta.question,
        stars=meta.mastery,
        mastery=say(lang, "mastery_value", n=meta.mastery),
        priority=meta.priority,
        priority_name=say(lang, meta.priority),
        minutes=say(lang, "minutes_value", n=meta.minutes),
        prerequisites=_links(shelf, meta.prerequisites),
        related=_links(shelf, meta.related),
        tags=tag_links(meta.tags, lang, tags),
        sources=tuple(Link(_readable(url), url) for url in meta.sources),
        command=f"pytest docs/{lang}/{page_of(card)}",
    )


def _links(shelf: Shelf, ids: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(card_link(card) for card in shelf.known(ids))


def card_link(card: Card) -> Link:
    """The address is below the language's folder; templates make it relative."""
    return Link(card.meta.title, f"{card.section}/{card.id}/", card.meta.question)


def _readable(url: str) -> str:
    return url.removeprefix("https://").removesuffix(".html").removesuffix("/")


def tag_names(keys: tuple[str, ...], lang: str, names: dict[str, Any]) -> tuple[str, ...]:
    """A tag without a name is shown by its key."""
    return tuple(names.get(key, {}).get(lang, key) for key in keys)


def tag_links(keys: tuple[str, ...], lang: str, names: dict[str, Any]) -> tuple[Link, ...]:
    """An address of a tag is an anchor on the page of tags."""
    shown = zip(tag_names(keys, lang, names), keys, strict=True)
    return tuple(Link(name, f"tag-{key}") for name, key in shown)


def read_tags(docs: Path) -> dict[str, Any]:
    return yaml.safe_load((docs / "tags.yaml").read_text("utf-8")) or {}


def counts(shelf: Shelf) -> dict[str, int]:
    blocks = [block for card in shelf.cards.values() for block in card.blocks]
    outputs = [block for block in blocks if block.output is not None]
    return {"cards": len(shelf.cards), "blocks": len(blocks), "outputs": len(outputs)}
