"""The cards of one language with their prerequisites, drawn as SVG; it needs no script."""

import re
from collections.abc import Iterator
from html import escape
from unicodedata import east_asian_width

from ..card import Card
from .shelf import Section, Shelf
from .texts import say

ACROSS, WIDTH, HEIGHT = 4, 186, 58  # boxes in a row, and their size
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
    lines = lines_of(card.meta.title)
    first = y + HEIGHT // 2 + 4 - 8 * (len(lines) - 1)
    texts = "".join(
        f'<text x="{x + 10}" y="{first + 16 * n}">{escape(line)}</text>' for n, line in enumerate(lines)
    )
    rect = f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="5"/>'
    stars = f'<text class="tc-map__stars" x="{x + WIDTH - 6}" y="{y - 4}" data-tc-stars="{card.id}"></text>'
    name = escape(f"{card.meta.title}: {card.meta.question}", quote=False)
    href = f"../{card.section}/{card.id}/"
    return f'<a href="{href}" class="tc-map__card"><title>{name}</title>{rect}{texts}</a>{stars}'


def lines_of(title: str) -> list[str]:
    """At most three lines that fit the box; what is left over becomes an ellipsis."""
    lines, rest = [], title
    while rest and len(lines) < 3:
        line, rest = _cut(rest)
        lines.append(line)
    if rest:
        lines[-1] = lines[-1][:-1].rstrip() + "…"
    return lines


_NOT_FIRST = "，。、；：？！）」』,.;:?!)]"  # marks that end something begin no line
_WORD = re.compile(r"[A-Za-z0-9_.()]")


def _cut(text: str) -> tuple[str, str]:
    """The first line and the rest. A word goes to the next line as a whole, unless it is long."""
    if _columns(text) <= LINE + 2:
        return text, ""
    end = next(end for end in range(1, len(text) + 1) if _columns(text[:end].rstrip()) >= LINE)
    whole = next((at for at in range(end, 3, -1) if _may_part(text, at)), end)
    return text[:whole].rstrip(), text[whole:].lstrip()


def _columns(text: str) -> float:
    return sum(map(_width, text))


def _width(char: str) -> float:
    if char in "mMW@" or east_asian_width(char) in "WF":
        return 2
    return 0.7 if char in "ijl.,:;'() " else 1


def _may_part(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    return after not in _NOT_FIRST and not (_WORD.match(before) and _WORD.match(after))
