"""A built site that follows its sources."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ..card import LANGUAGES, Refused
from ..fences import front_matter_lines
from .assemble import Failed, build_language, copy_shared, write_root_pages

SOURCES = (
    "docs",
    "mkdocs.yml",
    "snippets",
    "torchcards/site/overrides",
    "torchcards/site/static",
    "torchcards/site/texts.yaml",
)
Stamp = tuple[Path, int, int]


class Preview:
    """Knows the state of the sources it has last built from."""

    def __init__(self, root: Path, out: Path):
        self.root, self.out = root, out
        self.seen: dict[str | None, frozenset[Stamp]] = {}
        self.heads: dict[Path, str] = {}  # the front matter that each card was built with

    def watched(self) -> list[Path]:
        return [self.root / name for name in SOURCES if (self.root / name).exists()]

    def refresh(self) -> None:
        """Builds again what has changed; what is wrong is printed, the rest shown."""
        stamps = self._stamps()
        changed = {key for key, state in stamps.items() if state != self.seen.get(key)}
        before, self.seen = self.seen, stamps
        if None in changed:
            copy_shared(self.root, self.out)
        # A list, for each language's front matter is to be noted; search knows it in the other language, too.
        edited = all([self._edited(stamps[lang] ^ before.get(lang, frozenset())) for lang in LANGUAGES])
        only_edited = edited and None not in changed
        for lang in LANGUAGES:
            if lang in changed or not only_edited:
                self._build(lang, only_edited)
        self._root_pages()

    def _root_pages(self) -> None:
        try:
            write_root_pages(self.root, self.out)
        except Refused as error:
            print(error, file=sys.stderr)

    def _edited(self, stamps: frozenset[Stamp]) -> bool:
        """Whether all that changed is text of cards below their front matter, which other pages show."""
        heads = {path: _head(path) for path in {stamp[0] for stamp in stamps}}
        known = all(head and self.heads.get(path) == head for path, head in heads.items())
        self.heads |= heads
        return known

    def _build(self, lang: str, only_edited: bool) -> None:
        try:
            build_language(self.root, self.out, lang, strict=False, only_edited=only_edited)
        except Failed as error:
            print(error, file=sys.stderr)

    def _stamps(self) -> dict[str | None, frozenset[Stamp]]:
        """The state of each language's sources, and under None of what both share."""
        groups: dict[str | None, list[Stamp]] = {key: [] for key in (None, *LANGUAGES)}
        for path in self._files():
            groups[self._lang(path)].append(_stamp(path))
        return {key: frozenset(group) for key, group in groups.items()}

    def _files(self) -> Iterator[Path]:
        for path in self.watched():
            yield from (Path(folder, name) for folder, _, names in os.walk(path) for name in names)
            if path.is_file():
                yield path

    def _lang(self, path: Path) -> str | None:
        top, *rest = path.relative_to(self.root).parts
        return rest[0] if top == "docs" and rest[0] in LANGUAGES else None


def _head(path: Path) -> str:
    """A card's front matter; nothing for what is no card."""
    if path.suffix != ".md" or path.parent.name == "notebooks":
        return ""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    return "\n".join(text.split("\n")[: front_matter_lines(text)])


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except FileNotFoundError:  # an editor's temporary file, gone already
        return path, 0, 0
    return path, found.st_mtime_ns, found.st_size
