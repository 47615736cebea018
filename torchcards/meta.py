"""A card's front matter and its schema."""

import datetime
import re
import reprlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import Any

import yaml

from .fences import front_matter_lines
from .problem import Problem

DEEPEST = 9  # a list in a field is at depth 2
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
    """What was read: the meta if there is any, each field's line, and every problem.

    A field that is missing or wrong has a stand-in in `meta` and its name in `faulty`, so that
    all else about the card can still be checked.
    """

    meta: Meta | None
    lines: dict[str, int]
    problems: tuple[Problem, ...]
    faulty: frozenset[str] = frozenset()


def read_meta(text: str, path: str) -> FrontMatter:
    """The front matter of a page that has gone through `fences.normal`."""
    count = front_matter_lines(text)
    if not count:
        what = "a card begins with front matter between two lines of ---"
        return FrontMatter(None, {}, (Problem(path, 1, what, "add it; `torchcards new` writes one"),))
    source = "\n".join(text.split("\n")[1 : count - 1])
    try:
        if odd := _beyond_plain(source, path):
            return FrontMatter(None, {}, odd)
        node = yaml.compose(source, yaml.SafeLoader)
    except yaml.YAMLError as error:
        return FrontMatter(None, {}, (_unreadable(error, source, path),))
    if not isinstance(node, yaml.MappingNode):
        what = "the front matter is no mapping of fields"
        return FrontMatter(None, {}, (Problem(path, 2, what, f"give it the fields {', '.join(FIELDS)}"),))
    return _read(node, source, path)


def _beyond_plain(source: str, path: str) -> tuple[Problem, ...]:
    """Anchors, aliases, tags and deep nesting: YAML that no field needs, mostly text that wants quotes."""
    depth, problems = 0, []
    for event in yaml.parse(source, yaml.SafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            line = _line(event.start_mark, source)
            return (Problem(path, line, "nested too deeply", "write plain values and lists"),)
        if what := _beyond(event):
            problems.append(Problem(path, _line(event.start_mark, source), what, "put the text in quotes"))
    return tuple(problems)


def _beyond(event: yaml.Event) -> str:
    if isinstance(event, yaml.AliasEvent):
        return f"*{event.anchor} is read as a YAML alias"
    if getattr(event, "anchor", None):
        return f"&{event.anchor} is read as a YAML anchor"
    return f"{event.tag} is read as a YAML tag" if getattr(event, "tag", None) else ""


def _line(mark: yaml.Mark, source: str) -> int:
    """The line in the page; YAML itself takes U+2028 and others for the ends of lines too."""
    return source.count("\n", 0, mark.index) + 2


def _unreadable(error: yaml.YAMLError, source: str, path: str) -> Problem:
    mark, why = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    if (getattr(error, "context", None) or "").startswith(
        ("while scanning a quoted", "while parsing a flow")
    ):
        mark = error.context_mark  # where it begins, not where the page ends
    line = _line(mark, source) if mark else 2
    if isinstance(error, yaml.reader.ReaderError):  # it knows the character and its place only
        line = source.count("\n", 0, error.position) + 2
        why = f"the character U+{ord(source[error.position]):04X} is not allowed"
    cure = "quote text that holds ': ' or '#', and indent with spaces"
    return Problem(path, line, f"the front matter cannot be read: {why}", cure)


def _read(node: yaml.MappingNode, source: str, path: str) -> FrontMatter:
    values, lines, problems = {}, {}, []
    for key_node, value_node in node.value:
        key, line = _key(key_node), _line(key_node.start_mark, source)
        if key in lines:
            problems.append(Problem(path, line, f"the field {key} stands twice", "keep one of them"))
        elif key not in FIELDS:
            problems.append(Problem(path, line, f"unknown field {key}", _did_you_mean(key)))
        lines.setdefault(key, line)
        values.setdefault(key, value_node)
    faults = {key: fault for key in FIELDS if (fault := _fault(key, values, path, lines.get(key, 1)))}
    stands = {key: _STAND_IN[key] if key in faults else _frozen(_value(values[key])) for key in FIELDS}
    lines = dict.fromkeys(FIELDS, 1) | lines
    return FrontMatter(Meta(**stands), lines, (*problems, *faults.values()), frozenset(faults))


def _key(node: yaml.Node) -> str:
    return reprlib.repr(node.value)[1:-1] if isinstance(node, yaml.ScalarNode) else "that is no plain word"


def _fault(key: str, nodes: dict[str, yaml.Node], path: str, line: int) -> Problem | None:
    wanted, wrong = _WANTED[key]
    if key not in nodes:
        return Problem(path, 1, f"the field {key} is missing", f"add {key}: {wanted}")
    try:
        why = wrong(_value(nodes[key]))
    except Exception:  # PyYAML raises what it likes: ValueError for a 13th month, RecursionError
        why = "cannot be read"
    return Problem(path, line, f"{key} {why}", f"write {key}: {wanted}") if why else None


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
    if "\n" in value.strip():
        return "must stand on one line"
    return "" if value.strip() else "is empty"


def _whole(low: int, high: int) -> Callable[[Any], str]:
    def wrong(value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            return f"must be a whole number, is {_kind(value)}"
        return "" if low <= value <= high else f"is {reprlib.repr(value)}, must be from {low} to {high}"

    return wrong


def _one_of(*choices: str) -> Callable[[Any], str]:
    def wrong(value: Any) -> str:
        return "" if value in choices else f"is {reprlib.repr(value)}, must be one of {', '.join(choices)}"

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
            yield f"holds {reprlib.repr(item)}, which is {_kind(item)}, not text"
        elif not re.fullmatch(pattern, item):
            yield f"holds {reprlib.repr(item)}, which is no {what}"
        elif value.count(item) > 1:
            yield f"holds {reprlib.repr(item)} twice"


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), type(value).__name__)


_KINDS: dict[type, str] = {
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number with a point",
    list: "a list",
    dict: "a mapping",
    datetime.date: "a date",
    datetime.datetime: "a date",
    type(None): "empty",
}
SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
_WANTED: dict[str, tuple[str, Callable[[Any], str]]] = {
    "title": ("text", _text),
    "question": ("text, the question the card answers", _text),
    "section": ("the card's folder", _text),
    "priority": ("P0, P1 or P2", _one_of("P0", "P1", "P2")),
    "mastery": ("a whole number from 1 to 5", _whole(1, 5)),
    "minutes": ("a whole number from 1 to 60", _whole(1, 60)),
    "prerequisites": ("[card-id, ...] or []", _list(SLUG, "card id")),
    "related": ("[card-id, ...] or []", _list(SLUG, "card id")),
    "tags": ("[tag, ...]", _list(SLUG, "tag", 1)),
    "aliases": ("[words people search for, ...]", _list(r".*\S.*", "text", 1)),
    "api": ("[torch.name, ...] or []", _list(r"[A-Za-z_]\w*(\.\w+)*", "qualified name")),
    "covers": ("[T01, ...] or []", _list(r"T[0-9][0-9]", "leaf of the topic tree")),
    "sources": ("[https://..., ...]", _list(r"https://\S+", "https address", 1)),
}
_STAND_IN: dict[str, Any] = dict.fromkeys(FIELDS, ()) | {
    "title": "?",
    "question": "?",
    "section": "?",
    "priority": "P2",
    "mastery": 1,
    "minutes": 1,
}
