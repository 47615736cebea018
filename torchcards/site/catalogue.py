"""The cards as data, for tools: cards.json and llms.txt."""

from collections.abc import Iterator
from typing import Any

from ..card import Card
from .shelf import Shelf
from .texts import texts
from .view import card_link

Entry = dict[str, Any]


def catalogue(shelf: Shelf, address: str) -> list[Entry]:
    """In the order of the learning path; `address` is where the language's pages lie."""
    cards = shelf.cards.values()
    return [_entry(card, shelf.section_name(card.section), address) for card in cards]


def _entry(card: Card, section_name: str, address: str) -> Entry:
    meta, url = card.meta, address + card_link(card).url
    names = ("title", "question", "section", "priority", "mastery", "minutes")
    names += ("prerequisites", "related", "tags", "aliases", "api", "covers", "sources")
    head = {"id": card.id, "lang": card.lang, "url": url, "notebook": f"{url}{card.id}.ipynb"}
    fields = {name: getattr(meta, name) for name in names}
    return head | {"section_name": section_name} | fields | {"blocks": [b.name for b in card.blocks]}


def llms(catalogues: dict[str, list[Entry]]) -> str:
    """A site's table of contents as language models read it (llmstxt.org)."""
    lines = ["# TorchCards", ""]
    lines += [f"> {texts(lang)['site_description']}" for lang in catalogues]
    for lang, entries in catalogues.items():
        lines += [*_sections(lang, entries)]
    return "\n".join((*lines, ""))


def _sections(lang: str, entries: list[Entry]) -> Iterator[str]:
    for name in dict.fromkeys(entry["section_name"] for entry in entries):
        yield f"\n## {texts(lang)['language']}: {name}\n"
        mine = (entry for entry in entries if entry["section_name"] == name)
        yield from (f"- [{e['title']}]({e['url']}): {e['question']}" for e in mine)
