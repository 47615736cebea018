"""torchcards: check, update, confirm, new, run, mutate, site, serve."""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import evidence, library, mutate, new, parity, snippets
from .card import Card
from .page import read_page
from .problem import Problem, Refused


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    try:
        return arguments.do(arguments)
    except Refused as refused:
        return report(refused.problems)
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


def _project() -> Path:
    """The project we stand in. Raises Refused elsewhere."""
    root = _root(Path())
    if root is None:
        cure = "go to the one with docs/sections.yaml and pyproject.toml"
        raise Refused([Problem(".", 1, "not a folder of a project of cards", cure)])
    return root


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
    inside = [_below_docs(root, p) for p in folders or [root]] if root else [None]
    if root and None not in inside:
        return _check_project(root, [place for place in inside if place])
    not_run = frozenset(arguments.not_run)
    return report([p for folder in folders or [Path()] for p in _check_folder(folder, not_run)])


def _below_docs(root: Path, path: Path) -> str | None:
    """What of the project a path names: all of it (empty), a part of docs/, or something else (None)."""
    here = path.resolve()
    if here in (root, root / "docs"):
        return ""
    return here.relative_to(root).as_posix() if here.is_relative_to(root / "docs") else None


def _check_folder(folder: Path, not_run: frozenset[str]) -> list[Problem]:
    """Any Markdown: fences and markers."""
    files = [file for file in sorted(folder.rglob("*.md")) if not _aside(file.relative_to(folder))]
    files = files if folder.is_dir() else [folder]
    return [problem for file in files for problem in read_page(file, also=not_run).problems]


def _aside(path: Path) -> bool:
    """Of other people: environments, packages, repositories."""
    return any(part.startswith(".") or part == "node_modules" for part in path.parts)


def _check_project(root: Path, places: Sequence[str]) -> int:
    """All of it, or what is wrong at some places of docs/."""
    found = library.read_library(root)
    problems = project_problems(found)
    if places:
        return report([p for p in problems if _at(p.path, places)])
    code = report(problems)
    if not code:
        print(_summary(found))
    return code


def _at(path: str, places: Sequence[str]) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in places)


def project_problems(found: library.Library) -> list[Problem]:
    problems = [*found.problems, *library.check_library(found)]
    for zh, en in found.pairs:
        problems += parity.compare(zh, en)
    problems += _unread(found)
    if _has_notebooks(found.root):
        problems += _notebooks().check(found.root)
    files = snippets.texts(found.cards, found.root)
    if not found.unread:  # of cards that cannot be read it is not known what they prove
        problems += evidence.check(found.root, json.loads(files[snippets.MANIFEST]))
    return problems + snippets.check(files, found.root, found.unread)


def _unread(found: library.Library) -> list[Problem]:
    try:
        return parity.unread(found.pairs, parity.read_lock(found.root))
    except Refused as refused:
        return refused.problems


def _has_notebooks(root: Path) -> bool:
    return any((root / "docs").glob("*/notebooks"))


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
        f"{len(found.pairs)} cards in two languages, {blocks} blocks, {done} of {len(covered)} topics covered"
    )
    return "\n".join([*lines, head])


# ---- update


def update(arguments: argparse.Namespace) -> int:
    """Shown outputs, figures, snippets and manifest, all or nothing."""
    root = _project()
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
    touched = snippets.write(snippets.texts(library.read_library(root).cards, root), root)
    for path in [*touched, *evidence.write(root, evidence.read_manifest(root))]:
        print(f"updated {path}")
    return _update_notebooks(root)


def _update_notebooks(root: Path) -> int:
    for path in _notebooks().write(root) if _has_notebooks(root) else []:
        print(f"updated {path.relative_to(root).as_posix()}")
    return 0


def confirm(arguments: argparse.Namespace) -> int:
    """Note that sections were read against their twins."""
    root = _project()
    if not arguments.sections and not arguments.all:
        return report([Problem(parity.LOCK, 1, "no section named", "name section/card#anchor, or --all")])
    found = library.read_library(root)
    for key in parity.confirm(found.pairs, arguments.sections, root):
        print(f"confirmed {key}")
    return 0


# ---- new, run


def create(arguments: argparse.Namespace) -> int:
    """Two files with the bones of a card, to be filled."""
    root = _project()
    written, problems = new.create(root, arguments.place)
    for path in written:
        print(f"wrote {path}")
    return report(problems)


def run(arguments: argparse.Namespace) -> int:
    """The tests of cards, by path or id."""
    root = _project()
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


# ---- mutate


def mutate_(arguments: argparse.Namespace) -> int:
    """Break shown outputs, asserts and statements one at a time and expect red."""
    root = _project()
    all_cards, names = library.read_library(root).of(arguments.language), arguments.cards
    if unknown := [name for name in names if not any(name in _names(card) for card in all_cards)]:
        cure = f"name a card's id, its section or its file in docs/{arguments.language}"
        return report([Problem(name, 1, "no such card", cure) for name in unknown])
    cards = [card for card in all_cards if not names or not _names(card).isdisjoint(names)]
    chosen = [
        m for card in cards for m in (mutate.sample(card) if arguments.sample else mutate.mutants(card))
    ]
    tally = mutate.run(chosen, root / "docs")
    print("\n".join(tally.lines()))
    return int(tally.failed or not chosen)


def _names(card: Card) -> set[str]:
    """What a card is called on the command line, alone or with others of its section."""
    return {card.id, card.section, f"{card.section}/{card.id}", card.page.path}


# ---- the site: imported late, so that everything else works without MkDocs


def site(arguments: argparse.Namespace) -> int:
    """The static site, both languages, strict."""
    from .site import build

    root = _project()
    return build.build(root, Path(arguments.out) if arguments.out else root / "site")


def serve(arguments: argparse.Namespace) -> int:
    """The site on 127.0.0.1, rebuilt when a page changes."""
    from .site import build

    return build.serve(_project(), arguments.port)


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
    ("mutate", mutate_, "break blocks one place at a time and expect red",
     (("cards",), {"nargs": "*", "metavar": "CARD"}),
     (("--sample",), {"action": "store_true", "help": "two mutants a card"}),
     (("--language",), {"default": "en", "choices": ["zh", "en"]})),
    ("site", site, "build the static site", (("--out",), {"help": "folder, site/ by default"})),
    ("serve", serve, "serve the site with live reload", (("--port",), {"type": int, "default": 8000})),
)  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
