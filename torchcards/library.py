"""All cards of a project together: twins, prerequisites, topics, sections."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import yaml

from . import snippets
from .card import LANGUAGES, Card, examine, is_card
from .page import Page, read_page
from .problem import Problem, Refused


@dataclass
class Library:
    """Everything under docs/ as it was read, with what is wrong with each file by itself."""

    root: Path
    cards: list[Card] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)  # Markdown that is no card
    problems: list[Problem] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)  # (language, id) of unreadable cards
    unread: set[str] = field(default_factory=set)  # language/section/id of the same

    def of(self, lang: str) -> list[Card]:
        return [card for card in self.cards if card.lang == lang]

    @cached_property
    def pairs(self) -> list[tuple[Card, Card]]:
        """(zh, en) of each card that exists in both languages."""
        theirs = {(c.section, c.id): c for c in self.of("en")}
        found = ((c, theirs.get((c.section, c.id))) for c in self.of("zh"))
        return [(zh, en) for zh, en in found if en is not None]


def read_library(root: Path) -> Library:
    library, docs = Library(root), root / "docs"
    for path in sorted(docs.rglob("*.md")):
        name = path.relative_to(root).as_posix()
        if is_card(path, docs):
            _add_card(library, path, name)
        else:
            page = read_page(path, name, strict=True)
            library.pages.append(page)
            library.problems += page.problems
    return library


def _add_card(library: Library, path: Path, name: str) -> None:
    card, problems = examine(path, name)
    if card:
        library.cards.append(card)
    else:
        library.broken.add((path.parent.parent.name, path.stem))
        library.unread.add("/".join((*path.parts[-3:-1], path.stem)))
    library.problems += problems


def check_library(library: Library) -> list[Problem]:
    """What is wrong between cards; each problem names the card's own line."""
    problems = [*_names(library)]
    for check in (_sections, _paths, _topics, _tags):
        problems += _collected(check, library)
    for lang in LANGUAGES:
        cards = library.of(lang)
        problems += [*_duplicates(cards), *_references(library, lang), *_cycles(cards)]
    return problems + list(_twins(library))


def _collected(check: Callable[[Library], Iterable[Problem]], library: Library) -> list[Problem]:
    """What a check finds, or why the file that it goes by cannot be read."""
    try:
        return list(check(library))
    except Refused as refused:
        return refused.problems


def _paths(library: Library) -> Iterator[Problem]:
    """A path names cards of the plan, each once, and none before one that it builds on."""
    planned = {id for entry in read_sections(library.root).values() for id in entry["cards"]}
    before = {card.id: set(card.meta.prerequisites) for card in library.of("en")}
    for reader in read_paths(library.root):
        ids = [id for stage in reader["stages"] for id in stage["cards"]]
        for place, id in enumerate(ids):
            later = sorted(before.get(id, set()) & set(ids[place + 1 :]))
            said = partial(_in_paths, library, reader["id"], id)
            if id not in planned:
                yield said(f"names no card: {id}", "take a name of docs/sections.yaml")
            elif id in ids[:place]:
                yield said(f"{reader['id']} names {id} twice", "take one out")
            elif later:
                yield said(
                    f"{reader['id']} has {id} before {later[0]}, which it builds on", "turn them round"
                )


def _in_paths(library: Library, reader: str, id: str, what: str, cure: str) -> Problem:
    path = "docs/paths.yaml"
    lines = (library.root / path).read_text("utf-8").split("\n")
    start = next((n for n, text in enumerate(lines) if text.startswith(f"- id: {reader}")), 0)
    named = re.compile(rf"(?<![\w-]){re.escape(id)}(?![\w-])")
    line = next((n for n, text in enumerate(lines, 1) if n > start and named.search(text)), 1)
    return Problem(path, line, what, cure)


def _duplicates(cards: list[Card]) -> Iterator[Problem]:
    seen: dict[str, Card] = {}
    for card in cards:
        if first := seen.get(card.id):
            what = f"the card id {card.id} is taken by {first.page.path}"
            yield Problem(card.page.path, 1, what, "rename one of the files")
        seen.setdefault(card.id, card)


def _references(library: Library, lang: str) -> Iterator[Problem]:
    known = {c.id for c in library.of(lang)} | {id for language, id in library.broken if language == lang}
    for card in library.of(lang):
        for name in ("prerequisites", "related"):
            for id in getattr(card.meta, name):
                if id == card.id:
                    yield Problem(
                        card.page.path, card.lines[name], f"{name} names the card itself", "take it out"
                    )
                elif id not in known:
                    yield Problem(
                        card.page.path,
                        card.lines[name],
                        f"{name} names no card: {id}",
                        _near(id, known, "write that card or take the name out"),
                    )
        for id in set(card.meta.prerequisites) & set(card.meta.related):
            yield Problem(
                card.page.path, card.lines["related"], f"{id} is a prerequisite already", "take it out"
            )


def _near(word: str, known: Iterable[str], otherwise: str) -> str:
    near = get_close_matches(word, sorted(map(str, known)), 1, 0.7)
    return f"did you mean {near[0]}?" if near else otherwise


def _cycles(cards: list[Card]) -> Iterator[Problem]:
    """Each cycle of prerequisites once, at the card of it that comes first by name."""
    needs = {card.id: card.meta.prerequisites for card in cards}
    by_id, told = {card.id: card for card in cards}, set()
    for card in sorted(cards, key=lambda c: c.id):
        if (path := _way_back(card.id, needs)) and frozenset(path) not in told:
            told.add(frozenset(path))
            what = f"prerequisites go in a circle: {' → '.join(path)}"
            yield Problem(
                by_id[path[0]].page.path, by_id[path[0]].lines["prerequisites"], what, "cut it somewhere"
            )


def _way_back(start: str, needs: dict[str, tuple[str, ...]]) -> list[str]:
    """The shortest way from a card along prerequisites to itself; empty without one."""
    ways, seen = [[start]], set()
    for way in ways:
        for following in needs.get(way[-1], ()):
            if following == start and len(way) > 1:
                return [*way, start]
            if following not in seen and following != start:
                seen.add(following)
                ways.append([*way, following])
    return []


def _twins(library: Library) -> Iterator[Problem]:
    have = {(c.lang, c.section, c.id) for c in library.cards}
    for card in library.cards:
        other = next(lang for lang in LANGUAGES if lang != card.lang)
        twin = card.path.parents[2] / other / card.section / card.path.name
        if (other, card.section, card.id) not in have and not twin.exists():
            path = twin.relative_to(library.root).as_posix()
            yield Problem(card.page.path, 1, f"its twin {path} is missing", "write it")


def _yaml(root: Path, name: str, wanted: Callable[[Any], bool], shape: str) -> Any:
    """A data file of the project; None without one. Raises Refused for one that is not as it must be."""
    file = root / "docs" / name
    if not file.exists():
        return None
    try:
        data = yaml.safe_load(file.read_bytes())
    except (OSError, yaml.YAMLError, ValueError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise Refused([Problem(f"docs/{name}", line, "cannot be read as YAML", "mend it")]) from None
    if not wanted(data):
        raise Refused([Problem(f"docs/{name}", 1, "has another shape than it must", f"write {shape}")])
    return data


def _sections(library: Library) -> Iterator[Problem]:
    sections = read_sections(library.root)
    for card in library.cards:
        if sections and card.section not in sections:
            what = f"the section {card.section} is not in docs/sections.yaml"
            yield Problem(card.page.path, card.lines["section"], what, f"use one of {', '.join(sections)}")


def read_sections(root: Path) -> dict[str, Any]:
    """docs/sections.yaml: sections in the order of the learning path, by id. Raises Refused."""
    shape = "section: { zh: 名, en: name, cards: [card-id, ...] }"
    return _yaml(root, "sections.yaml", _are_sections, shape) or {}


def _are_sections(data: Any) -> bool:
    return isinstance(data, dict) and all(isinstance(k, str) and _is_section(v) for k, v in data.items())


def _is_section(entry: Any) -> bool:
    named = isinstance(entry, dict) and all(isinstance(entry.get(lang), str) for lang in LANGUAGES)
    return named and isinstance(entry.get("cards"), list)


def read_paths(root: Path) -> list[dict[str, Any]]:
    """docs/paths.yaml: stages of cards for each kind of reader. Raises Refused."""
    shape = "a list of readers: id, zh and en with name and lead, stages with zh, en and cards"
    return _yaml(root, "paths.yaml", _are_paths, shape) or []


def _are_paths(data: Any) -> bool:
    return isinstance(data, list) and all(isinstance(reader, dict) and _is_reader(reader) for reader in data)


def _is_reader(reader: dict[str, Any]) -> bool:
    named = all(
        isinstance(reader.get(lang), dict) and {"name", "lead"} <= reader[lang].keys() for lang in LANGUAGES
    )
    stages = reader.get("stages")
    return (
        named
        and "id" in reader
        and isinstance(stages, list)
        and all(isinstance(s, dict) and _is_section(s) for s in stages)
    )


def read_topics(root: Path) -> dict[str, str]:
    """docs/topics.yaml: titles of the leaves by id. Raises Refused."""
    leaves = _yaml(root, "topics.yaml", _are_topics, "a list of leaves, each with id and title") or []
    return {leaf["id"]: leaf["title"] for leaf in leaves}


def _are_topics(data: Any) -> bool:
    return isinstance(data, list) and all(
        isinstance(leaf, dict) and {"id", "title"} <= leaf.keys() for leaf in data
    )


def read_tags(root: Path) -> dict[str, Any] | None:
    """docs/tags.yaml: names of the tags by key; None without the file. Raises Refused."""
    shape = "tag: { zh: 名, en: name }"
    return _yaml(root, "tags.yaml", lambda data: isinstance(data, dict), shape)


def _topics(library: Library) -> Iterator[Problem]:
    topics = read_topics(library.root)
    for card in library.cards:
        for leaf in card.meta.covers:
            if topics and leaf not in topics:
                what = f"covers names no leaf of docs/topics.yaml: {leaf}"
                yield Problem(
                    card.page.path, card.lines["covers"], what, _near(leaf, topics, "use one that is there")
                )


def _tags(library: Library) -> Iterator[Problem]:
    tags = read_tags(library.root)
    for card in library.cards:
        for tag in card.meta.tags:
            if tags is not None and tag not in tags:
                what = f"the tag {tag} is not in docs/tags.yaml"
                cure = _near(tag, tags, "add it there with its names, or use another")
                yield Problem(card.page.path, card.lines["tags"], what, cure)


def _names(library: Library) -> Iterator[Problem]:
    for card in library.cards:
        yield from (Problem(card.page.path, *fault) for fault in snippets.unusable_names(card))


def coverage(library: Library) -> dict[str, list[str]]:
    """Leaf of the topic tree → ids of the cards that cover it."""
    out: dict[str, list[str]] = {leaf: [] for leaf in read_topics(library.root)}
    for card in library.of("en"):
        for leaf in card.meta.covers:
            out.setdefault(leaf, []).append(card.id)
    return out
