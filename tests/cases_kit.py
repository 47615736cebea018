"""Folders of tests/cases as projects: base/ with what a case changes about it."""

import shutil
from pathlib import Path

from torchcards import library, parity, snippets

CASES = Path(__file__).parent / "cases"
LANGUAGES = ("zh", "en")


def project(case: str, to: Path) -> Path:
    """A copy of base/ with the case's files in it, its snippets and lock fresh but for what the case says.

    zh.md and en.md stand for the card tensors/one; tree/ holds files by their path in the project;
    remove.txt names what is not there.
    """
    shutil.copytree(CASES / "base", to)
    folder = CASES / case
    for lang in LANGUAGES:
        if (folder / f"{lang}.md").exists():
            shutil.copy(folder / f"{lang}.md", to / "docs" / lang / "tensors" / "one.md")
    if (folder / "tree" / "docs").exists():
        shutil.copytree(folder / "tree" / "docs", to / "docs", dirs_exist_ok=True)
    removed = (folder / "remove.txt").read_text("utf-8").split() if (folder / "remove.txt").exists() else []
    for name in (name for name in removed if name.startswith("docs/")):
        (to / name).unlink()
    refresh(to)
    if (folder / "tree").exists():
        shutil.copytree(folder / "tree", to, dirs_exist_ok=True)
    for name in removed:
        (to / name).unlink(missing_ok=True)
    return to


def refresh(root: Path) -> None:
    """What `make update` and `torchcards confirm --all` would write, as far as the cards can be read."""
    found = library.read_library(root)
    (root / parity.LOCK).unlink(missing_ok=True)
    parity.confirm(found.pairs, [], root)
    snippets.write(snippets.texts(found.cards, root), root)


def content(root: Path) -> dict[str, bytes]:
    """Every file with its bytes: what must not change."""
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}
