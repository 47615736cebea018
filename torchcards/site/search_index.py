"""What search knows of a page: fields of its card, and its sections line by line."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from ..card import LANGUAGES, Card
from ..meta import read_meta

_ERROR = re.compile(r"\b(?:[A-Z]\w*(?:Error|Warning|Exception)): .+")
_OWN_SCRIPT = {"zh": re.compile(r"[\u4e00-\u9fff]"), "en": re.compile(r"[A-Za-z]")}
_CODE = re.compile(r"<pre>(.*?)</pre>", re.S)
_TAG = re.compile(r"<[^>]+>")
_LINE_ENDS = frozenset("p li tr pre div h1 h2 h3 h4 summary dd dt figcaption blockquote".split())
_SILENT = frozenset(("svg", "style", "script", "math", "button"))
_SILENT_CLASSES = frozenset(
    """headerlink anchor-link tc-bar tc-output__label katex-html filename
    jp-InputPrompt jp-OutputPrompt""".split()
)
_VOID = frozenset("br img hr input link meta source wbr col".split())


@dataclass
class SectionText:
    anchor: str
    heading: str = ""
    lines: list[str] = field(default_factory=list)


def card_entry(
    card: Card, section: str, url: str, content: str, tags: list[str], docs: Path
) -> dict[str, Any]:
    outputs = "\n".join(block.output or "" for block in card.blocks)
    return {
        "url": url,
        "title": card.meta.title,
        "section": section,
        "question": card.meta.question,
        "aliases": card.meta.aliases,
        "twin": names_abroad(card, docs),
        "api": card.meta.api,
        "errors": sorted(set(_ERROR.findall(outputs))),
        "tags": [*card.meta.tags, *tags],
        "weight": 1,
        "sections": section_texts(content),
    }


def names_abroad(card: Card, docs: Path) -> list[str]:
    """What the card is called in the other language and its script: Chinese readers type English, too."""
    (other,) = set(LANGUAGES) - {card.lang}
    path = docs / other / card.section / f"{card.id}.md"
    meta = read_meta(path.read_text("utf-8"), path.name).meta if path.exists() else None
    names = (meta.title, *meta.aliases) if meta else ()
    return [n for n in names if n not in card.meta.aliases and not _OWN_SCRIPT[card.lang].search(n)]


def page_entry(title: str, url: str, content: str) -> dict[str, Any]:
    """A page that is no card; cards come before it."""
    empty = dict.fromkeys(("aliases", "twin", "api", "errors", "tags"), ())
    head = {"url": url, "title": title, "section": "", "question": "", "weight": 0.3}
    return {**head, **empty, "sections": section_texts(content)}


def section_texts(content: str) -> list[dict[str, Any]]:
    reader = _Reader()
    reader.feed(_CODE.sub(lambda code: f"<pre>{_TAG.sub('', code[1])}</pre>", content))
    reader.close()
    return [vars(section) for section in reader.sections if section.heading or section.lines]


class _Reader(HTMLParser):
    """Collects text by heading; what is not prose, code or output stays out."""

    def __init__(self) -> None:
        super().__init__()
        self.sections = [SectionText("")]
        self.text = ""
        self.heading = False
        self.silent = 0  # how many open elements deep we are in one that is left out
        self.pre = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        given = dict(attrs)
        classes = set((given.get("class") or "").split())
        if self.silent or tag in _SILENT or classes & _SILENT_CLASSES:
            self.silent += 1
        elif tag in ("h2", "h3", "h4") and given.get("id"):
            self._flush()
            self.sections.append(SectionText(given["id"]))
            self.heading = True
        self.pre = self.pre or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            self.silent -= tag not in _VOID
        elif tag in _LINE_ENDS:
            self._flush()
        if tag == "pre":
            self.pre = False

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.text += data if self.pre else data.replace("\n", " ")

    def _flush(self) -> None:
        lines = [" ".join(line.split()) for line in self.text.split("\n")]
        lines = [line for line in lines if line]
        if self.heading:
            self.sections[-1].heading = " ".join(lines)
        else:
            self.sections[-1].lines += lines
        self.text, self.heading = "", False
