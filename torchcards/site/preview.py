"""A built site that follows its sources."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ..card import LANGUAGES, Refused
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

    def watched(self) -> list[Path]:
        return [self.root / name for name in SOURCES if (self.root / name).exists()]

    def refresh(self) -> None:
        """Builds again what has changed; what is wrong is printed, the rest shown."""
        stamps = self._stamps()
        changed = {key for key, state in stamps.items() if state != self.seen.get(key)}
        self.seen = stamps
        if None in changed:
            copy_shared(self.root, self.out)
        for lang in LANGUAGES:
            if changed & {lang, None}:
                self._build(lang)
        self._root_pages()

    def _root_pages(self) -> None:
        try:
            write_root_pages(self.root, self.out)
        except Refused as error:
            print(error, file=sys.stderr)

    def _build(self, lang: str) -> None:
        try:
            build_language(self.root, self.out, lang, strict=False)
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


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except FileNotFoundError:  # an editor's temporary file, gone already
        return path, 0, 0
    return path, found.st_mtime_ns, found.st_size
