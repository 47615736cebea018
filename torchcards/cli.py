"""torchcards: check, update, confirm, new, run, site, serve."""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import library, new, parity, snippets
from .page import read_page
from .problem import Problem, Refused


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    try:
        return arguments.do(arguments)
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("torchcards", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, do, help_, *arguments in _COMMANDS:
        command = commands.add_parser(name, help=help_, description=help_)
        command.set_defaults(do=do)
        for names, options in arguments:
            command.add_argument(*names, **options)
    return parser


def _root(start: Path) -> Path | None:
    """The project's folder: the nearest one with docs/ and pyproject.toml, from here upwards."""
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / "docs" / "sections.yaml").is_file() and (folder / "pyproject.toml").is_file():
            return folder
    return None


def report(problems: Sequence[Problem]) -> int:
    """Print all problems, each once, in order; the exit code."""
    for problem in sorted(set(problems)):
        print(problem)
    if problems:
        print(f"{len(set(problems))} problem{'s' * (len(set(problems)) != 1)}", file=sys.stderr)
    return int(bool(problems))


# ---- check


def check(arguments: argparse.Namespace) -> int:
    """Static checks; of the project when no folder or the project itself is named."""
    folders = [Path(p) for p in arguments.paths]
    if missing := [p for p in folders if not p.exists()]:
        return report([Problem(str(p), 1, "no such file or folder", "check the path") for p in missing])
    root = _root(folders[0] if folders else Path())
    if root and all(p.resolve() in (root, root / "docs") for p in folders):
        return _check_project(root)
    problems = [
        p for folder in folders or [Path()] for p in _check_folder(folder, frozenset(arguments.not_run))
    ]
    return report(problems)


def _check_folder(folder: Path, not_run: frozenset[str]) -> list[Problem]:
    """Any Markdown: fences and markers."""
    files = sorted(folder.rglob("*.md")) if folder.is_dir() else [folder]
    return [problem for file in files for problem in read_page(file, also=not_run).problems]


def _check_project(root: Path) -> int:
    found = library.read_library(root)
    problems = project_problems(found)
    code = report(problems)
    if not code:
        print(_summary(found))
    return code


def project_problems(found: library.Library) -> list[Problem]:
    problems = [*found.problems, *library.check_library(found)]
    for zh, en in found.pairs:
        problems += parity.compare(zh, en)
    problems += parity.unread(found.pairs, parity.read_lock(found.root))
    problems += _notebooks().check(found.root)
    if not found.broken:
        problems += snippets.check(snippets.texts(found.cards, found.root), found.root)
    return problems


def _notebooks() -> Any:
    """Imported late: it takes a second, and only a project with notebooks needs it."""
    from . import notebooks

    return notebooks


def _summary(found: library.Library) -> str:
    blocks = sum(len(card.blocks) for card in found.cards)
    covered = library.coverage(found)
    done = sum(bool(cards) for cards in covered.values())
    lines = [f"{leaf}: {', '.join(cards) or '-'}" for leaf, cards in covered.items()]
    head = (
        f"{len(found.cards)} cards in two languages, {blocks} blocks, {done} of {len(covered)} topics covered"
    )
    return "\n".join([*lines, head])


# ---- update


def update(arguments: argparse.Namespace) -> int:
    """Shown outputs, figures, snippets and manifest, all or nothing."""
    root = _root(Path())
    if root is None:
        return report(
            [Problem(".", 1, "not a folder of this project", "go to the one with docs/sections.yaml")]
        )
    found = library.read_library(root)
    problems = [p for p in found.problems + library.check_library(found)]
    for zh, en in found.pairs:
        problems += [p for p in parity.compare(zh, en) if "output shown" not in p.what]
    if problems:
        return report(problems)
    paths = arguments.paths or ["docs"]
    command = [sys.executable, "-m", "pytest", "--codeblocks", "--codeblocks-update", "-q", *paths]
    if code := subprocess.run(command, cwd=root).returncode:
        return code
    for path in snippets.write(snippets.texts(library.read_library(root).cards, root), root):
        print(f"updated {path}")
    return _update_notebooks(root)


def _update_notebooks(root: Path) -> int:
    try:
        for path in _notebooks().write(root):
            print(f"updated {path.relative_to(root).as_posix()}")
    except Refused as refused:
        return report(refused.problems)
    return 0


def confirm(arguments: argparse.Namespace) -> int:
    """Note that sections were read against their twins."""
    root = _root(Path()) or Path()
    if not arguments.sections and not arguments.all:
        return report([Problem(parity.LOCK, 1, "no section named", "name section/card#anchor, or --all")])
    found = library.read_library(root)
    for key in parity.confirm(found.pairs, arguments.sections, root):
        print(f"confirmed {key}")
    return 0


# ---- new, run


def create(arguments: argparse.Namespace) -> int:
    """Two files with the bones of a card, to be filled."""
    root = _root(Path())
    if root is None:
        return report(
            [Problem(".", 1, "not a folder of this project", "go to the one with docs/sections.yaml")]
        )
    written, problems = new.create(root, arguments.place)
    for path in written:
        print(f"wrote {path}")
    return report(problems)


def run(arguments: argparse.Namespace) -> int:
    """The tests of cards, by path or id."""
    root = _root(Path()) or Path()
    paths = [p for name in arguments.cards for p in _paths(root, name)]
    if unknown := [name for name in arguments.cards if not _paths(root, name)]:
        return report(
            [Problem(name, 1, "no such card or path", "name a card's id or path") for name in unknown]
        )
    return subprocess.run(
        [sys.executable, "-m", "pytest", "--codeblocks", *(paths or ["docs"])], cwd=root
    ).returncode


def _paths(root: Path, name: str) -> list[str]:
    if Path(name).exists():
        return [str(Path(name).resolve())]
    return [str(p) for p in sorted((root / "docs").glob(f"*/*/{name.rpartition('/')[2]}.md"))]


# ---- the site: imported late, so that everything else works without MkDocs


def site(arguments: argparse.Namespace) -> int:
    """The static site, both languages, strict."""
    from .site import build

    root = _root(Path()) or Path()
    return build.build(root, Path(arguments.out) if arguments.out else root / "site")


def serve(arguments: argparse.Namespace) -> int:
    """The site on 127.0.0.1, rebuilt when a page changes."""
    from .site import build

    return build.serve(_root(Path()) or Path(), arguments.port)


_PATHS = (("paths",), {"nargs": "*", "metavar": "PATH"})
_COMMANDS = (
    ("check", check, "static checks of the project, or of any folder of Markdown", _PATHS,
     (("--not-run",), {"nargs": "+", "default": [], "metavar": "LANGUAGE", "help": "languages of fences not run"})),
    ("update", update, "rewrite shown outputs, figures, snippets and the manifest", _PATHS),
    ("confirm", confirm, "note that prose was read against its twin",
     (("sections",), {"nargs": "*", "metavar": "SECTION/CARD[#ANCHOR]"}),
     (("--all",), {"action": "store_true", "help": "every section"})),
    ("new", create, "write the bones of a new card", (("place",), {"metavar": "SECTION/CARD"})),
    ("run", run, "run the tests of cards", (("cards",), {"nargs": "*", "metavar": "CARD"})),
    ("site", site, "build the static site", (("--out",), {"help": "folder, site/ by default"})),
    ("serve", serve, "serve the site with live reload", (("--port",), {"type": int, "default": 8000})),
)  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
