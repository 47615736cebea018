"""What the theme's HTML lacks: names for landmarks, languages of words, and attributes where HTML allows them."""

import re

_SECTION = re.compile(
    r'(<span class="md-ellipsis">\s*(?P<name>[^<]+?)\s*</span>\s*</a>\s*'
    r'<label class="md-nav__link[^"]*" for="__nav_\d+" id="__nav_\d+_label"[^>]*>)'
)
_CHECKBOX = re.compile(r'(<input\b[^>]*\btype="?(?:checkbox|radio)"?[^>]*?) autocomplete="?off"?')


def valid(html: str) -> str:
    """HTML knows no autocomplete on a checkbox; nor do browsers keep its state across pages we serve."""
    return _CHECKBOX.sub(r"\1", html)


_CELL = re.compile(r"<td>(?=([^<]+)</td>)")
_HAN = re.compile(r"[\u4e00-\u9fff]")


def spoken(html: str, lang: str) -> str:
    """A glossary's words in the other language say so, for whoever reads aloud."""
    other = "en" if lang == "zh" else "zh"

    def cell(found: re.Match[str]) -> str:
        foreign = bool(_HAN.search(found[1])) == (other == "zh")
        return f'<td lang="{other}">' if foreign else found[0]

    return _CELL.sub(cell, html)


def named(html: str) -> str:
    """The label that opens a section, and names its navigation, is an arrow without a word."""
    return _SECTION.sub(lambda found: f'{found[1]}<span class="tc-unseen">{found["name"]}</span>', html)
