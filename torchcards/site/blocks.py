"""A card's Markdown with its blocks and outputs made into units, and the units' HTML.

The renderer turns every fence into HTML itself; here only lines that open and close a unit are
put around the fences, and become elements once the page is HTML.
"""

import re
from collections.abc import Sequence
from functools import partial
from html import escape
from pathlib import Path, PurePosixPath

from ..card import Block, Card
from ..fences import front_matter_lines, scan
from ..snippets import raised_of
from .badge import Proofs, badge
from .texts import say

_COMMENT = re.compile(r"[> \t]*<!--.*?-->[ \t]*")
_PREFIX = re.compile(r"[> \t]*")
_TOKEN = re.compile(r"(?:<p>)?TORCHCARDS-(OPEN|OUTPUT|CLOSE)-(\d+)-END(?:</p>)?")


def markdown(card: Card) -> str:
    """The card's text after its front matter, markers taken out, units marked."""
    lines = card.page.text.split("\n")
    kept = {n: line for n, line in enumerate(lines, 1) if n > front_matter_lines(card.page.text)}
    for n in _comment_lines(card.page.text, kept):
        kept[n] = ""
    for number, block in enumerate(card.blocks):
        _mark(kept, number, block)
    return "\n".join(kept.values())


def _comment_lines(text: str, lines: dict[int, str]) -> list[int]:
    fenced = {n for fence in scan(text) for n in range(fence.line, fence.end + 1)}
    return [n for n, line in lines.items() if n not in fenced and _COMMENT.fullmatch(line)]


def _mark(lines: dict[int, str], number: int, block: Block) -> None:
    prefix = _PREFIX.match(lines[block.line])[0]
    last = block.output_end or block.end
    lines[block.line] = _token("OPEN", number, prefix) + lines[block.line]
    if block.output_line:
        lines[block.output_line] = _token("OUTPUT", number, prefix) + lines[block.output_line]
    lines[last] += f"\n{_token('CLOSE', number, prefix)}"


def _token(kind: str, number: int, prefix: str) -> str:
    blank = prefix.rstrip()
    return f"{blank}\n{prefix}TORCHCARDS-{kind}-{number}-END\n{blank}\n"


def excerpt(card: Card, number: int) -> str:
    """One block and its output, for another page."""
    lines = card.page.text.split("\n")
    block = card.blocks[number]
    kept = {n: lines[n - 1] for n in range(block.line, (block.output_end or block.end) + 1)}
    for n in range(block.end + 1, block.output_line):
        kept[n] = ""
    _mark(kept, number, block)
    return "\n".join(kept.values())


def html(content: str, card: Card, base: str, root: Path, proofs: Proofs | None = None) -> str:
    """The rendered page with the units' elements.

    `base` leads from the page to the site's root; `proofs` are the ledger's, by a block's hash.
    """
    close = partial(_close, base=base, root=root, proofs=proofs or {})
    elements = {"OPEN": _open, "OUTPUT": _output, "CLOSE": close}
    return _TOKEN.sub(lambda found: elements[found[1]](card.blocks[int(found[2])], card), content)


def _open(block: Block, card: Card) -> str:
    kind = " tc-block--raises" if block.raises else ""
    return f'<div class="tc-block{kind}" data-block="{block.name}">'


def _output(block: Block, card: Card) -> str:
    label, kind = say(card.lang, "output"), ""
    if block.raises:
        label, kind = say(card.lang, "raises", type=_exception(block)), " tc-output--raises"
    label = escape(label)
    return f'<div class="tc-output{kind} no-copy"><span class="tc-output__label">{label}</span>'


def _exception(block: Block) -> str:
    """The type that the output names, else the one that the mark names."""
    named = re.match(r"[\w.]+", raised_of(block))
    return named[0] if named else block.marks.raises.types[0]


def _close(block: Block, card: Card, base: str, root: Path, proofs: Proofs) -> str:
    ended = "</div>" if block.output_line else ""
    parts = [_badge(_chain_to(block, card), card.lang, proofs), *_notes(block, card.lang)]
    if (root / script_path(block, card)).exists():
        parts.append(_script_link(block, card, base))
    return f'{ended}<div class="tc-bar">{"".join(parts)}</div></div>'


def _chain_to(block: Block, card: Card) -> tuple[Block, ...]:
    """The block with all that it continues."""
    chain = next(chain for chain in card.page.chains() if block in chain)
    return chain[: chain.index(block) + 1]


def _badge(chain: Sequence[Block], lang: str, proofs: Proofs) -> str:
    found = badge(chain, lang, proofs)
    return f'<span class="tc-badge tc-badge--{found.kind}">{escape(found.text)}</span>'


def _notes(block: Block, lang: str) -> list[str]:
    notes = {"needs_cuda": bool(block.marks.cuda), "continues": block.cont}
    said = [escape(say(lang, key)) for key, applies in notes.items() if applies]
    return [f'<span class="tc-note">{note}</span>' for note in said]


def script_path(block: Block, card: Card) -> PurePosixPath:
    return PurePosixPath("snippets", card.lang, card.section, card.id, f"{block.name}.py")


def _script_link(block: Block, card: Card, base: str) -> str:
    title = escape(say(card.lang, "script_title", name=block.name))
    text = escape(say(card.lang, "script"))
    href = f"{base}{script_path(block, card)}"
    return f'<a class="tc-script" href="{href}" download title="{title}">{text} .py</a>'
