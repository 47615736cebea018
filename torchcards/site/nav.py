"""The navigation, computed from the cards that exist."""

from pathlib import Path
from typing import Any

from .gathered import MADE
from .shelf import Section, Shelf, page_of
from .texts import say

Nav = list[dict[str, Any]]


def navigation(shelf: Shelf, folder: Path) -> Nav:
    """Home, the sections in the order of the learning path, notebooks, what to look things up in."""
    lang = shelf.lang
    nav: Nav = [{say(lang, "home"): "index.md"}]
    nav += [{section.name: _pages(section)} for section in shelf.sections]
    if notebooks := sorted((folder / "notebooks").glob("*.ipynb")):
        nav.append({say(lang, "notebooks"): [f"notebooks/{path.name}" for path in notebooks]})
    nav.append({say(lang, "lookup"): _lookup(lang, folder)})
    return nav


def _pages(section: Section) -> Nav:
    index: Nav = [{section.name: index_of(section)}]
    return index + [{card.meta.title: page_of(card)} for card in section.cards]


def _lookup(lang: str, folder: Path) -> Nav:
    terms: Nav = [{say(lang, "terms"): "terms.md"}] if (folder / "terms.md").exists() else []
    return [{say(lang, f"{name}_title"): f"{name}.md"} for name in MADE] + terms


def index_of(section: Section) -> str:
    return f"{section.key}/index.md"
