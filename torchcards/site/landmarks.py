"""Names for the theme's landmarks that have none."""

import re

_SECTION = re.compile(
    r'(<span class="md-ellipsis">\s*(?P<name>[^<]+?)\s*</span>\s*</a>\s*'
    r'<label class="md-nav__link[^"]*" for="__nav_\d+" id="__nav_\d+_label"[^>]*>)'
)


def named(html: str) -> str:
    """The label that opens a section, and names its navigation, is an arrow without a word."""
    return _SECTION.sub(lambda found: f'{found[1]}<span class="tc-unseen">{found["name"]}</span>', html)
