"""Pages that lead from where a card lay to where it lies now, as docs/redirects.yaml says."""

from html import escape
from pathlib import Path

import yaml

from ..card import LANGUAGES
from ..problem import Problem, Refused
from .policy import with_policy

NAME = "docs/redirects.yaml"
PAGE = """<!doctype html>
<html lang="{lang}">
  <head>
    <meta charset="utf-8">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url={href}">
    <link rel="canonical" href="{canonical}">
    <title>{title}</title>
  </head>
  <body><p><a href="{href}">{title}</a></p></body>
</html>
"""


def write_redirects(root: Path, out: Path, site_url: str) -> None:
    """Raises Refused for one that leads nowhere or lies where a page is."""
    moved = _read(root)
    for old, new in moved.items():
        for lang in LANGUAGES:
            _write(out / lang, lang, old, new, site_url)


def _read(root: Path) -> dict[str, str]:
    path = root / NAME
    return yaml.safe_load(path.read_text("utf-8")) or {} if path.exists() else {}


def _write(folder: Path, lang: str, old: str, new: str, site_url: str) -> None:
    page = folder / old / "index.html"
    if page.exists():
        raise Refused([Problem(NAME, 1, f"{old} is a page still", "take the line out")])
    if not (folder / new / "index.html").exists():
        raise Refused([Problem(NAME, 1, f"{new}, where {old} leads, is no page", "name a card")])
    href = "../" * (old.strip("/").count("/") + 1) + f"{new.strip('/')}/"
    values = {"href": href, "canonical": f"{site_url}{lang}/{new.strip('/')}/", "title": new}
    page.parent.mkdir(parents=True, exist_ok=True)
    filled = PAGE.format(lang=lang, **{key: escape(value) for key, value in values.items()})
    page.write_text(with_policy(filled), "utf-8")
