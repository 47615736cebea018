"""What the site shows as Python code: Python-Markdown with the extensions of mkdocs.yml."""

from functools import cache
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import yaml
from mkdocs.utils.meta import get_data

CONFIG = Path(__file__).parent.parent / "mkdocs.yml"
BUILTIN = ["toc", "tables", "fenced_code"]  # what MkDocs adds by itself
LANGUAGES = {"language-python", "language-py", "language-python3", "language-py3"}


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without importing what its tags name."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


@cache
def renderer() -> markdown.Markdown:
    names, options = list(BUILTIN), {}
    for entry in yaml.load(CONFIG.read_text("utf-8"), _Loader)["markdown_extensions"]:
        name, given = (entry, {}) if isinstance(entry, str) else next(iter(entry.items()))
        names += [name] * (name not in names)
        options[name] = dict(given or {})
    made = markdown.Markdown(extensions=names, extension_configs=options)
    for extension in made.registeredExtensions:
        if hasattr(extension, "get_pymdownx_highlighter"):
            extension.get_pymdownx_highlighter = lambda: _Plain
    return made


class _Plain:
    """Stands for the colouring, which takes most of the time and says nothing here."""

    def __init__(self, *args: Any, **options: Any) -> None: ...

    def highlight(self, source: str, language: str, *args: Any, **options: Any) -> str:
        return f'<div class="language-{escape(language or "")}"><code>{escape(source)}</code></div>'


def shown_python(text: str) -> list[str]:
    """The code of each Python block on the page, in order, without empty lines around it."""
    body, _ = get_data(text.removeprefix("\ufeff"))
    finder = _Finder()
    finder.feed(renderer().reset().convert(body))
    finder.close()
    return finder.found


class _Finder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.depth = 0  # of <div> inside a Python block
        self.code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        if tag == "div" and (self.depth or LANGUAGES & set((dict(attrs).get("class") or "").lower().split())):
            self.depth += 1
        elif tag == "code" and self.depth:
            self.code = True
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self.depth:
            self.depth -= 1
        elif tag == "code" and self.code:
            self.code = False
            self.found[-1] = self.found[-1].strip("\n")

    def handle_data(self, data: str) -> None:
        if self.code:
            self.found[-1] += data
