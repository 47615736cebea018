"""A card's front matter and its schema."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import Any

import yaml

from .fences import front_matter_lines
from .problem import Problem

PROSE = ("title", "question", "aliases")  # what differs between the languages


@dataclass(frozen=True)
class Meta:
    """The front matter of a card; every field is required."""

    title: str
    question: str  # the one the card answers
    section: str  # the folder it lies in
    priority: str  # P0 must know, P1 should know, P2 good to know
    mastery: int  # stars to aim for, 1 to 5
    minutes: int  # of reading and trying
    prerequisites: tuple[str, ...]  # card ids
    related: tuple[str, ...]  # card ids
    tags: tuple[str, ...]
    aliases: tuple[str, ...]  # what else people would type to find it
    api: tuple[str, ...]  # fully qualified names it teaches
    covers: tuple[str, ...]  # leaves of the topic tree
    sources: tuple[str, ...]  # URLs that back its statements


FIELDS = tuple(f.name for f in fields(Meta))


@dataclass(frozen=True)
class FrontMatter:
    """What was read: the meta when it is whole, each field's line, and every problem."""

    meta: Meta | None
    lines: dict[str, int]
    problems: tuple[Problem, ...]


def read_meta(text: str, path: str) -> FrontMatter:
    """The front matter of a page that has gone through `fences.normal`."""
    count = front_matter_lines(text)
    if not count:
        what = "a card begins with front matter between two lines of ---"
        return FrontMatter(None, {}, (Problem(path, 1, what, "add it; `torchcards new` writes one"),))
    source = "\n".join(text.split("\n")[1 : count - 1])
    try:
        node = yaml.compose(source, yaml.SafeLoader)
    except yaml.YAMLError as error:
        return FrontMatter(None, {}, (_unreadable(error, path),))
    if not isinstance(node, yaml.MappingNode):
        what = "the front matter is no mapping of fields"
        return FrontMatter(None, {}, (Problem(path, 2, what, f"give it the fields {', '.join(FIELDS)}"),))
    return _read(node, path)


def _unreadable(error: yaml.YAMLError, path: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    why = getattr(error, "problem", None) or "not YAML"
    line = mark.line + 2 if mark else 2
    return Problem(path, line, f"the front matter cannot be read: {why}", "quote text that holds ': ' or '#'")


def _read(node: yaml.MappingNode, path: str) -> FrontMatter:
    values, lines, problems = {}, {}, []
    for key_node, value_node in node.value:
        key, line = str(key_node.value), key_node.start_mark.line + 2
        if key in lines:
            problems.append(Problem(path, line, f"the field {key} stands twice", "keep one of them"))
        elif key not in FIELDS:
            problems.append(Problem(path, line, f"unknown field {key}", _did_you_mean(key)))
        lines.setdefault(key, line)
        values[key] = _value(value_node)
    for key in FIELDS:
        if key not in values:
            problems.append(Problem(path, 1, f"the field {key} is missing", f"add {key}: {_WANTED[key][0]}"))
        elif why := _WANTED[key][1](values[key]):
            problems.append(Problem(path, lines[key], f"{key} {why}", f"write {key}: {_WANTED[key][0]}"))
    meta = None if problems else Meta(**{k: _frozen(values[k]) for k in FIELDS})
    return FrontMatter(meta, lines, tuple(problems))


def _value(node: yaml.Node) -> Any:
    return yaml.SafeLoader("").construct_object(node, deep=True)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _did_you_mean(key: str) -> str:
    near = get_close_matches(key, FIELDS, 1)
    return f"did you mean {near[0]}?" if near else f"the fields are {', '.join(FIELDS)}"


def _text(value: Any) -> str:
    if not isinstance(value, str):
        return f"must be text, is {_kind(value)}"
    return "" if value.strip() else "is empty"


def _whole(low: int, high: int) -> Callable[[Any], str]:
    def wrong(value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            return f"must be a whole number, is {_kind(value)}"
        return "" if low <= value <= high else f"is {value}, must be from {low} to {high}"

    return wrong


def _one_of(*choices: str) -> Callable[[Any], str]:
    def wrong(value: Any) -> str:
        return "" if value in choices else f"is {value!r}, must be one of {', '.join(choices)}"

    return wrong


def _list(pattern: str, what: str, least: int = 0) -> Callable[[Any], str]:
    def wrong(value: Any) -> str:
        if not isinstance(value, list):
            return f"must be a list, is {_kind(value)}"
        return next(_list_faults(value, pattern, what, least), "")

    return wrong


def _list_faults(value: list[Any], pattern: str, what: str, least: int) -> Iterator[str]:
    if len(value) < least:
        yield f"needs at least {least} {'entry' if least == 1 else 'entries'}"
    for item in value:
        if not isinstance(item, str):
            yield f"holds {item!r}, which is {_kind(item)}, not text"
        elif not re.fullmatch(pattern, item):
            yield f"holds {item!r}, which is no {what}"
        elif value.count(item) > 1:
            yield f"holds {item!r} twice"


def _kind(value: Any) -> str:
    names = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list"}
    return names.get(type(value), "empty" if value is None else type(value).__name__)


_SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
_WANTED: dict[str, tuple[str, Callable[[Any], str]]] = {
    "title": ("text", _text),
    "question": ("text, the question the card answers", _text),
    "section": ("the card's folder", _text),
    "priority": ("P0, P1 or P2", _one_of("P0", "P1", "P2")),
    "mastery": ("a whole number from 1 to 5", _whole(1, 5)),
    "minutes": ("a whole number from 1 to 60", _whole(1, 60)),
    "prerequisites": ("[card-id, ...] or []", _list(_SLUG, "card id")),
    "related": ("[card-id, ...] or []", _list(_SLUG, "card id")),
    "tags": ("[tag, ...]", _list(_SLUG, "tag", 1)),
    "aliases": ("[words people search for, ...]", _list(r".*\S.*", "text", 1)),
    "api": ("[torch.name, ...] or []", _list(r"[A-Za-z_]\w*(\.\w+)*", "qualified name")),
    "covers": ("[T01, ...] or []", _list(r"T\d\d", "leaf of the topic tree")),
    "sources": ("[https://..., ...]", _list(r"https://\S+", "https address", 1)),
}
