"""`![alt](figure:name.svg)` on a card becomes the drawn figure, in both themes."""

import re
from html import escape
from pathlib import Path
from xml.etree import ElementTree

from ..card import Card
from ..figures import paths

_FIGURE = re.compile(r"^([ \t]*)!\[([^\]]*)\]\(figure:([\w.-]+\.svg)\)[ \t]*$", re.M)

_NARROW = 480  # pixels; shrunk to a phone's width, the words of a wider figure are too small to read


class Missing(Exception):
    """The figure's file is not there."""


def figures(markdown: str, card: Card, docs: Path, base: str) -> str:
    """`base` leads from the page to the site's root, where assets/ lies."""

    def element(found: re.Match[str]) -> str:
        indent, alt, name = found.groups()
        light, dark = paths(docs, card.section, card.id, name)
        images = "".join(
            _image(f"{base}{path.relative_to(docs).as_posix()}#only-{theme}", alt, _size(path))
            for path, theme in ((light, "light"), (dark, "dark"))
        )
        kind = " tc-figure--wide" if _size(light)[0] > _NARROW else ""
        return f'{indent}<figure class="tc-figure{kind}">{images}</figure>'

    return _FIGURE.sub(element, markdown)


def _image(src: str, alt: str, size: tuple[int, int]) -> str:
    width, height = size
    return f'<img src="{src}" alt="{escape(alt)}" width="{width}" height="{height}" loading="lazy">'


def _size(path: Path) -> tuple[int, int]:
    """In pixels, so that the page keeps the room before the figure comes."""
    try:
        root = ElementTree.parse(path).getroot()
    except FileNotFoundError as error:
        raise Missing(f"{path} is missing; run `make update`") from error
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    return round(width * 4 / 3), round(height * 4 / 3)
