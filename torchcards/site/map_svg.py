"""The cards of one language with their prerequisites, drawn as SVG; it needs no script."""

import re
from collections.abc import Iterator
from html import escape
from unicodedata import east_asian_width

from ..card import Card
from .shelf import Section, Shelf
from .texts import say

ACROSS, WIDTH, HEIGHT = 4, 186, 46  # boxes in a row, and their size
GAP, HEAD, LINE = 26, 30, 25  # between boxes, above a section, columns of text in a box
Spot = tuple[int, int]


def drawn(shelf: Shelf) -> str:
    """One line, so that the Markdown around it leaves it alone."""
    heads, spots, height = _places(shelf)
    width = ACROSS * (WIDTH + GAP) - GAP + 4
    parts = [f'<title id="map-name">{escape(say(shelf.lang, "map_alt"))}</title>']
    parts += [_head(section, y) for section, y in heads]
    parts += _edges(shelf, spots)
    parts += [_box(card, spots[card.id]) for card in shelf.cards.values()]
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return f'<svg {size} role="group" aria-labelledby="map-name">{"".join(parts)}</svg>'


def _places(shelf: Shelf) -> tuple[list[tuple[Section, int]], dict[str, Spot], int]:
    """Sections below one another, their cards in rows on the learning path."""
    heads, spots, y = [], {}, 0
    for section in shelf.sections:
        heads.append((section, y + 18))
        for n, card in enumerate(section.cards):
            spots[card.id] = (2 + n % ACROSS * (WIDTH + GAP), y + HEAD + n // ACROSS * (HEIGHT + GAP))
        rows = -(-len(section.cards) // ACROSS)
        y += HEAD + rows * (HEIGHT + GAP)
    return heads, spots, y


def _head(section: Section, y: int) -> str:
    return f'<text class="tc-map__section" x="2" y="{y}">{escape(section.name)}</text>'


def _edges(shelf: Shelf, spots: dict[str, Spot]) -> Iterator[str]:
    for card in shelf.cards.values():
        for before in shelf.known(card.meta.prerequisites):
            path = _curve(spots[before.id], spots[card.id])
            yield f'<path class="tc-map__edge" d="{path}"/>'


def _curve(start: Spot, end: Spot) -> str:
    """From side to side within a row, else from the lower edge to the upper one."""
    (a, b), (c, d) = start, end
    if b == d:
        side = (a + WIDTH, c) if a < c else (a, c + WIDTH)
        bend = 0 if abs(a - c) <= WIDTH + GAP else HEIGHT // 2 + GAP // 2
        y = b + HEIGHT // 2
        return f"M{side[0]} {y}C{side[0]} {y - bend} {side[1]} {y - bend} {side[1]} {y}"
    if a == c and abs(b - d) > HEIGHT + GAP + HEAD:
        return _around(a + WIDTH, b + HEIGHT // 2, d + HEIGHT // 2)
    x, y, u, v = a + WIDTH // 2, b + HEIGHT, c + WIDTH // 2, d
    if b > d:
        y, v = b, d + HEIGHT
    middle = (y + v) // 2
    return f"M{x} {y}C{x} {middle} {u} {middle} {u} {v}"


def _around(x: int, y: int, v: int) -> str:
    """Beside the boxes that lie between."""
    return f"M{x} {y}C{x + GAP} {y} {x + GAP} {v} {x} {v}"


def _box(card: Card, spot: Spot) -> str:
    x, y = spot
    lines = _lines(card.meta.title)
    first = y + (28 if len(lines) == 1 else 20)
    texts = "".join(
        f'<text x="{x + 10}" y="{first + 16 * n}">{escape(line)}</text>' for n, line in enumerate(lines)
    )
    rect = f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="5"/>'
    stars = f'<text class="tc-map__stars" x="{x + WIDTH - 6}" y="{y - 4}" data-tc-stars="{card.id}"></text>'
    name = escape(f"{card.meta.title}: {card.meta.question}", quote=False)
    href = f"../{card.section}/{card.id}/"
    return f'<a href="{href}" class="tc-map__card"><title>{name}</title>{rect}{texts}</a>{stars}'


def _lines(title: str) -> list[str]:
    """At most two lines that fit the box; what is left over becomes an ellipsis."""
    lines, rest = [], title
    while rest and len(lines) < 2:
        line, rest = _cut(rest)
        lines.append(line)
    if rest:
        lines[-1] = lines[-1][:-1].rstrip() + "…"
    return lines


_NOT_FIRST = "，。、；：？！）」』,.;:?!)]"


def _cut(text: str) -> tuple[str, str]:
    width, end = 0, 0
    while end < len(text) and width < LINE:
        width += 2 if east_asian_width(text[end]) in "WF" else 1
        end += 1
    if end == len(text):
        return text, ""
    found = re.search(r"[A-Za-z0-9_.()]+$", text[:end])
    inside = found and re.match(r"[A-Za-z0-9_.()]", text[end])
    if inside and found.start() > end // 3:  # a word goes to the next line as a whole
        end = found.start()
    if text[end] in _NOT_FIRST and end > 1:  # no line begins with a mark that ends something
        end -= 1
    return text[:end].rstrip(), text[end:].lstrip()
