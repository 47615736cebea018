"""Cards as stand-alone files: text, manifest, and two modes, write and check."""

import hashlib
import io
import json
import keyword
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from .card import Card
from .page import Block
from .problem import Problem

FOLDER = "snippets"
MANIFEST = f"{FOLDER}/manifest.json"
CURE = "run `make update`"
_IGNORED = {tokenize.COMMENT, tokenize.NL, tokenize.ENCODING, tokenize.ENDMARKER}


def tokens(code: str) -> list[tuple[str, str]]:
    """(kind, text) of all tokens but comments and blank lines. Raises SyntaxError."""
    return [(kind, text) for kind, text, _ in placed_tokens(code)]


def placed_tokens(code: str) -> list[tuple[str, str, int]]:
    """The same with each token's line."""
    try:
        found = list(tokenize.generate_tokens(io.StringIO(code).readline))
    except tokenize.TokenError as error:
        raise SyntaxError(str(error)) from None
    names = tokenize.tok_name
    kept = [t for t in found if t.type not in _IGNORED]
    return [(names[t.type], "" if names[t.type] in _LAYOUT else t.string, t.start[0]) for t in kept]


_LAYOUT = {"INDENT", "DEDENT", "NEWLINE"}


def digest(codes: Sequence[str]) -> str:
    """sha256 of a block's code tokens with all it continues; both languages share it."""
    return hashlib.sha256(json.dumps([_meaning(code) for code in codes]).encode()).hexdigest()


def _meaning(code: str) -> list[tuple[str, str]] | str:
    try:
        return tokens(code)
    except SyntaxError:  # a block may be about that
        return code


def source(chain: Sequence[Block], page: str) -> tuple[str, list[int]]:
    """The file of a chain's last block, and how many lines stand before each block's code.

    Raises nothing: a block that is not Python is still text.
    """
    lines = [
        f"# {page}:{chain[-1].line}, block {chain[-1].name}",
        "# Written by `make update`: edit the card.",
        *_devices(chain),
    ]
    starts = []
    for block in chain:
        lines.append("")
        starts.append(len(lines))
        lines += block.code.split("\n")[:-1]
    return "\n".join([*lines, *_trailer(chain), ""]), starts


def _devices(chain: Sequence[Block]) -> Iterator[str]:
    """What to expect of the file on a machine without a GPU."""
    if cuda := max(block.marks.cuda for block in chain):
        yield f"# Needs {cuda} CUDA device{'s' * (cuda > 1)}; without: python -m torchcards.rehearsal --devices {cuda} FILE"


def _trailer(chain: Sequence[Block]) -> Iterator[str]:
    """What the file prints, as comments; the end of an exception goes to stderr."""
    printed, raised = stdout_of(chain), raised_of(chain[-1])
    if printed:
        yield from ("", "# Output:", *_comments(printed))
    if raised:
        yield from ("", "# Ends with:", *_comments(raised))


def _comments(text: str) -> list[str]:
    return [f"# {line}".rstrip() for line in text.rstrip("\n").split("\n")]


def stdout_of(chain: Sequence[Block]) -> str:
    """What a chain's file shows on stdout, by what its card shows."""
    shown = (split_output(block)[0] for block in chain)
    return "".join(shown)


def raised_of(block: Block) -> str:
    return split_output(block)[1]


def split_output(block: Block) -> tuple[str, str]:
    """A shown output as what is printed and, for a block that raises, the traceback's end."""
    shown = block.output or ""
    if not block.marks.raises:
        return shown, ""
    names = "|".join(re.escape(t.rpartition(".")[2]) for t in block.marks.raises.types)
    lines = shown.split("\n")
    ends = [i for i, line in enumerate(lines) if re.match(rf"[\w.]*({names})\b", line)]
    at = ends[-1] if ends else len(lines)
    head = "".join(f"{line}\n" for line in lines[:at])
    return head, "\n".join(lines[at:])


def texts(cards: Iterable[Card], root: Path) -> dict[str, str]:
    """Every file under snippets/, by its path from the root, the manifest among them."""
    out, entries = {}, []
    for card in cards:
        page = card.path.relative_to(root).as_posix()
        for chain in card.page.chains():
            for count in range(1, len(chain) + 1):
                entry = _entry(card, chain[:count], page)
                entries.append(entry)
                out[entry["path"]] = source(chain[:count], page)[0]
    entries.sort(key=lambda entry: entry["id"])
    out[MANIFEST] = json.dumps(entries, ensure_ascii=False, indent=1) + "\n"
    return out


def _entry(card: Card, chain: Sequence[Block], page: str) -> dict[str, Any]:
    block = chain[-1]
    place = f"{card.lang}/{card.section}/{card.id}"
    return {
        "id": f"{place}/{block.name}",
        "lang": card.lang,
        "card": card.id,
        "line": block.line,
        "anchor": block.anchor,
        "sha256": digest([b.code for b in chain]),
        "needs": needs(chain),
        "raises": list(block.marks.raises.types) if block.marks.raises else [],
        "marks": [mark for link in chain for mark in link.expressions],
        "path": f"{FOLDER}/{place}/{block.name}.py",
        "source": page,
        "url": f"{place}/#{block.anchor}",
    }


def needs(chain: Sequence[Block]) -> list[str]:
    """What a machine must have for a block: cpu, cuda:N, processes, packages."""
    cuda = max(block.marks.cuda for block in chain)
    code = "".join(block.code for block in chain)
    found = [f"cuda:{cuda}" if cuda else "cpu"]
    if re.search(r"num_workers=[1-9]|\bmp\.spawn|multiprocessing|torchrun|subprocess", code):
        found.append("processes")
    skips = [reason for block in chain for _, reason in block.marks.skips if reason.startswith("needs ")]
    return found + sorted(set(reason.removeprefix("needs ") for reason in skips))


def unusable_names(card: Card) -> Iterator[tuple[int, str, str]]:
    """Names that as a file would shadow a module for every snippet beside them."""
    for block in card.blocks:
        taken = block.name in sys.stdlib_module_names or block.name in ("torch", "numpy", "pytest")
        if taken or keyword.iskeyword(block.name):
            yield block.line, f"{block.name}.py would shadow a module", "choose another anchor"


def write(files: dict[str, str], root: Path) -> list[str]:
    """Write what differs, remove what no card has any more; returns the paths touched."""
    touched = []
    for path, text in sorted(files.items()):
        file = root / path
        if _read(file) != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
            touched.append(path)
    for path in orphans(files, root):
        (root / path).unlink()
        touched.append(path)
        _remove_empty((root / path).parent, root / FOLDER)
    return touched


def orphans(files: dict[str, str], root: Path) -> list[str]:
    """Files under snippets/ that look written by us and belong to no block."""
    found = (p.relative_to(root).as_posix() for p in (root / FOLDER).rglob("*.py"))
    return sorted(path for path in found if path not in files)


def _read(file: Path) -> str | None:
    """The file's text with its line ends as they are; None without one that can be read."""
    try:
        return file.read_bytes().decode("utf-8", "replace")
    except OSError:
        return None


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def check(files: dict[str, str], root: Path, unread: Iterable[str] = ()) -> list[Problem]:
    """What `write` would do, as problems; of cards at the places `unread` nothing is known."""
    unsure = tuple(f"{FOLDER}/{place}/" for place in unread)
    problems = []
    for path, text in sorted(files.items()):
        if unsure and path == MANIFEST:
            continue
        has = _read(root / path)
        if has is None:
            problems.append(Problem(path, 1, "the file of a block is missing", CURE))
        elif has != text:
            problems.append(Problem(path, _first_difference(has, text), "not what its card says", CURE))
    alone = (p for p in orphans(files, root) if not p.startswith(unsure))
    return problems + [Problem(p, 1, "no block of a card belongs to this file", CURE) for p in alone]


def _first_difference(has: str, wants: str) -> int:
    left, right = has.split("\n"), wants.split("\n")
    pairs = zip(left, right, strict=False)
    return next((n for n, (a, b) in enumerate(pairs, 1) if a != b), min(len(left), len(right)))
