"""A card as a notebook: its prose, its blocks and the outputs it shows."""

import re
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode, v4

from ..card import Block, Card
from ..fences import front_matter_lines
from ..figures import paths
from ..snippets import split_output

_COMMENT = re.compile(r"^[> \t]*<!--.*?-->[ \t]*$\n?", re.M)
_ANCHOR = re.compile(r"^(#{2,6} .*?)[ \t]*\{[ ]*#[^}]*\}[ \t]*$", re.M)
_ADMONITION = re.compile(r'^(?:!!!|\?\?\?\+?) (\w+)(?: "([^"]*)")?[ \t]*\n((?:(?:    .*)?\n)*)', re.M)
_FIGURE = re.compile(r"^[ \t]*!\[[^\]]*\]\(figure:[^)]*\)[ \t]*$\n?", re.M)
_SPACES = re.compile(r"\n{3,}")
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def card_notebook(card: Card, docs: Path, address: str) -> str:
    """`address` is the card's page; the same card gives the same text."""
    cells = list(_cells(card, docs, address))
    for number, cell in enumerate(cells, 1):
        cell.id = f"cell-{number}"  # nbformat draws a random one
    return nbformat.writes(v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})) + "\n"


def _cells(card: Card, docs: Path, address: str) -> Iterator[NotebookNode]:
    yield v4.new_markdown_cell(f"# {card.meta.title}\n\n{card.meta.question}\n\n<{address}>")
    lines = card.page.text.split("\n")
    at, count = front_matter_lines(card.page.text), 0
    for count, block in enumerate(card.blocks, 1):
        yield from _prose(lines[at : block.line - 1])
        if _wants_a_file(block):
            yield _file(_chain_to(block, card))
        yield _code(block, count, card, docs)
        at = block.output_end or block.end
    yield from _prose(lines[at:])


def _prose(lines: list[str]) -> Iterator[NotebookNode]:
    text = _COMMENT.sub("", "\n".join(_outdented(lines)) + "\n")
    text = _ADMONITION.sub(_quoted, _FIGURE.sub("", _ANCHOR.sub(r"\1", text)))
    if text := _SPACES.sub("\n\n", text).strip():
        yield v4.new_markdown_cell(text)


def _outdented(lines: list[str]) -> list[str]:
    """What stands between two blocks of one admonition belongs to it still."""
    first = next((line for line in lines if line.strip()), "")
    inside = first.startswith("    ")
    out = []
    for line in lines:
        inside = inside and (not line.strip() or line.startswith("    "))
        out.append(line.removeprefix("    ") if inside else line)
    return out


def _quoted(found: re.Match[str]) -> str:
    kind, title, body = found.groups()
    text = re.sub(r"^    ", "", body, flags=re.M).strip()
    return f"**{title or kind.capitalize()}**\n\n{text}\n\n"


def _wants_a_file(block: Block) -> bool:
    """A spawned process imports the program that started it, and a cell cannot be imported."""
    return "__name__" in block.code and "spawn" in block.code


def _chain_to(block: Block, card: Card) -> list[Block]:
    chain = next(chain for chain in card.page.chains() if block in chain)
    return list(chain[: chain.index(block) + 1])


def _file(chain: list[Block]) -> NotebookNode:
    name, code = f"{chain[-1].name}.py", "\n\n".join(block.code.rstrip() for block in chain)
    cell = v4.new_code_cell(f"%%writefile {name}\n{code}")
    cell.outputs = [v4.new_output("stream", name="stdout", text=f"Writing {name}\n")]
    return cell


def _code(block: Block, count: int, card: Card, docs: Path) -> NotebookNode:
    code = (
        f"import sys\n\n!{{sys.executable}} -W ignore {block.name}.py"
        if _wants_a_file(block)
        else block.code.rstrip("\n")
    )
    cell = v4.new_code_cell(code, execution_count=count)
    cell.outputs = [*_figures(block, card, docs), *_outputs(block)]
    if block.raises or block.marks.skips or block.marks.cuda:  # a package or device may be missing
        cell.metadata.tags = ["raises-exception"]  # lets the cells below it run
    return cell


def _figures(block: Block, card: Card, docs: Path) -> Iterator[NotebookNode]:
    for name in block.marks.figures:
        light, _ = paths(docs, card.section, card.id, name)
        if light.exists():
            data = {"image/svg+xml": light.read_text("utf-8")}
            yield v4.new_output("display_data", data=data)


def _outputs(block: Block) -> Iterator[NotebookNode]:
    printed, raised = split_output(block)
    if printed:
        yield v4.new_output("stream", name="stdout", text=printed)
    if raised:
        name, _, value = raised.rstrip("\n").partition(": ")
        yield v4.new_output("error", ename=name, evalue=value, traceback=raised.rstrip("\n").split("\n"))
