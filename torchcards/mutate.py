"""Blocks broken on purpose: what is shown, what is asserted, what the output depends on.

A card whose broken blocks still pass shows or asserts less than it seems to. Three kinds:
(a) a line of a shown output, (b) a literal or operator inside an assert, (c) a statement removed.
"""

import ast
import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from . import figures, snippets
from .card import EXERCISE_PREFIX, Card
from .page import Block
from .runner.pool import Job, Pools, Settings, link
from .verdict import Place, judge

KINDS = {"a": "lines of shown outputs", "b": "literals and operators of asserts", "c": "statements removed"}
_SLACK = {"rtol", "atol", "msg", "check_dtype"}  # keywords that only widen what an assert lets pass
_CHECKS = {"assert_close", "assert_allclose", "assert_array_equal"}
_FLIPPED = {
    ast.Eq: "!=", ast.NotEq: "==", ast.Lt: ">=", ast.GtE: "<", ast.Gt: "<=", ast.LtE: ">",
    ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip
_ARITHMETIC = {ast.Add: "-", ast.Sub: "+", ast.Mult: "+", ast.Div: "*", ast.Pow: "*", ast.MatMult: "+"}
_QUIET = (ast.Import, ast.ImportFrom, ast.Assert, ast.Pass, ast.Global, ast.Nonlocal)


@dataclass(frozen=True)
class Mutant:
    """One change to a block of a chain; what continues the block may notice it too."""

    kind: str
    card: Card
    chain: tuple[Block, ...]
    line: int  # the card's
    what: str

    def __str__(self) -> str:
        return f"{self.card.page.path}:{self.line}: ({self.kind}) {self.what}"


def mutants(card: Card) -> Iterator[Mutant]:
    """Every mutant of every block of a card."""
    for chain in card.page.chains():
        for index, block in enumerate(chain):
            for kind, line, what, broken in _broken_blocks(block):
                yield Mutant(kind, card, (*chain[:index], broken, *chain[index + 1 :]), line, what)


def _broken_blocks(block: Block) -> Iterator[tuple[str, int, str, Block]]:
    for line, what, output in _outputs(block):
        yield "a", line, what, replace(block, output=output)
    if _rejected_attempt(block):
        return  # it fails by design: how it fails is kind (a)
    for kind, edits in (("b", _assert_edits(block.code)), ("c", _removals(block.code))):
        for edit in edits:
            yield kind, block.line + edit.start[0], edit.what, replace(block, code=_edited(block.code, edit))


def _rejected_attempt(block: Block) -> bool:
    return block.raises and block.anchor.startswith(EXERCISE_PREFIX)


# ---- (a)


def _outputs(block: Block) -> Iterator[tuple[int, str, str]]:
    lines = (block.output or "").split("\n")
    for number, line in enumerate(lines):
        if line.strip():
            broken = _broken(line)
            text = "\n".join([*lines[:number], broken, *lines[number + 1 :]])
            yield block.output_line + number + 1, f"{line!r} shown as {broken!r}", text


def _broken(line: str) -> str:
    """The line with one character changed: its last digit, or else its last letter."""
    at = max((i for i, c in enumerate(line) if c.isdigit()), default=None)
    if at is None:
        at = max(i for i, c in enumerate(line) if not c.isspace())
    other = str((int(line[at]) + 1) % 10) if line[at] in "0123456789" else ("y" if line[at] == "x" else "x")
    return line[:at] + other + line[at + 1 :]


# ---- (b) and (c)


@dataclass(frozen=True)
class Edit:
    """Replace the text from `start` to `end`, (line, column) in characters, 1-based lines."""

    start: tuple[int, int]
    end: tuple[int, int]
    text: str
    what: str


def _edited(code: str, edit: Edit) -> str:
    lines = code.split("\n")
    (top, left), (bottom, right) = edit.start, edit.end
    middle = lines[top - 1][:left] + edit.text + lines[bottom - 1][right:]
    return "\n".join([*lines[: top - 1], middle, *lines[bottom:]])


def _span(code: str, node: ast.AST) -> tuple[tuple[int, int], tuple[int, int]]:
    lines = code.split("\n")

    def place(line: int, offset: int) -> tuple[int, int]:
        return line, len(lines[line - 1].encode()[:offset].decode())

    return place(node.lineno, node.col_offset), place(node.end_lineno, node.end_col_offset)


def _assert_edits(code: str) -> Iterator[Edit]:
    for test in _tests(ast.parse(code)):
        yield from _expression_edits(code, test)


def _tests(tree: ast.AST) -> Iterator[ast.expr]:
    """What asserts check: their conditions, and the arguments of assert functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            yield node.test
        elif isinstance(node, ast.Call) and _name(node.func) in _CHECKS:
            yield from [*node.args, *(k.value for k in node.keywords if k.arg not in _SLACK)]


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _expression_edits(code: str, test: ast.expr) -> Iterator[Edit]:
    bounds = {id(bound): sign for bound, sign in _bounds(test)}
    slack = {id(n) for call in ast.walk(test) for n in _slack(call)}
    for node in ast.walk(test):
        if id(node) in slack:
            continue
        if isinstance(node, ast.Constant):
            yield from _literal_edits(code, node, bounds.get(id(node), 0))
        elif isinstance(node, ast.Compare):
            yield from _operator_edits(code, [node.left, *node.comparators], node.ops, _FLIPPED)
        elif isinstance(node, ast.BinOp):
            yield from _operator_edits(code, [node.left, node.right], [node.op], _ARITHMETIC)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            start = _span(code, node)[0]
            yield Edit(start, _span(code, node.operand)[0], "", f"without not in {ast.unparse(node)}")


def _slack(node: ast.AST) -> list[ast.AST]:
    """Tolerances inside a condition, such as those of allclose."""
    found = node.keywords if isinstance(node, ast.Call) else []
    return [inner for k in found if k.arg in _SLACK for inner in ast.walk(k.value)]


def _bounds(test: ast.expr) -> Iterator[tuple[ast.expr, int]]:
    """Literals that bound something: -1 when a smaller one is stricter, 1 when a larger one is."""
    for node in ast.walk(test):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            for left, op, right in zip(sides, node.ops, sides[1:], strict=False):
                if isinstance(op, (ast.Lt, ast.LtE)):
                    yield from ((right, -1), (left, 1))
                elif isinstance(op, (ast.Gt, ast.GtE)):
                    yield from ((right, 1), (left, -1))


def _literal_edits(code: str, node: ast.Constant, sign: int) -> Iterator[Edit]:
    other = _other(node.value, sign)
    if other is not None:
        start, end = _span(code, node)
        yield Edit(start, end, other, f"{ast.unparse(node)} asserted as {other}")


def _other(value: object, sign: int) -> str | None:
    if value is None:
        return "0"
    if isinstance(value, bool):
        return repr(not value)
    if isinstance(value, (int, float)):
        return f"({value!r} + {sign * 1_000_000})" if sign else f"({value!r} + 1)"
    return f"({value!r} + 'x')" if isinstance(value, str) else None


def _operator_edits(
    code: str, sides: list[ast.expr], ops: list[ast.AST], table: dict[type, str]
) -> Iterator[Edit]:
    for left, op, right in zip(sides, ops, sides[1:], strict=False):
        new = table.get(type(op))
        old = ast.unparse(
            ast.Compare(left, [op], [right]) if isinstance(op, ast.cmpop) else ast.BinOp(left, op, right)
        )
        if new and (edit := _between(code, left, right, new, old)):
            yield edit


def _between(code: str, left: ast.expr, right: ast.expr, new: str, old: str) -> Edit | None:
    """The operator between two operands; parentheses around them stay where they are."""
    start, end = _span(code, left)[1], _span(code, right)[0]
    lines = code.split("\n")
    if start[0] != end[0]:
        return None
    gap = lines[start[0] - 1][start[1] : end[1]]
    head, tail = len(gap) - len(gap.lstrip(" )")), len(gap) - len(gap.rstrip(" ("))
    if head + tail >= len(gap):
        return None
    at = (start[0], start[1] + head), (end[0], end[1] - tail)
    return Edit(*at, f" {new} ", f"{old} asserted with {new}")


def _removals(code: str) -> Iterator[Edit]:
    for node in ast.walk(ast.parse(code)):
        if (
            isinstance(node, ast.stmt)
            and not isinstance(node, _QUIET)
            and not _is_text(node)
            and not _is_check(node)
        ):
            start, end = _span(code, node)
            if getattr(node, "decorator_list", None):
                start = _span(code, node.decorator_list[0])[0]
                start = (start[0], start[1] - 1)
            yield Edit(start, end, "pass", f"without {ast.unparse(node).splitlines()[0]}")


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_check(node: ast.stmt) -> bool:
    """Taking a check away never fails; nor does taking a loop or branch away that checks."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return _name(node.value.func) in _CHECKS
    compound = isinstance(node, (ast.For, ast.While, ast.With, ast.If, ast.Try))
    return compound and any(isinstance(inner, ast.Assert) for inner in ast.walk(node))


# ---- running them


@dataclass(frozen=True)
class Tally:
    killed: dict[str, int]
    survivors: tuple[Mutant, ...]

    def lines(self) -> Iterator[str]:
        yield from map(str, self.survivors)
        for kind, name in KINDS.items():
            alive = sum(m.kind == kind for m in self.survivors)
            total = self.killed.get(kind, 0) + alive
            share = f"{alive / total:.1%}" if total else "-"
            yield f"({kind}) {name}: {total} mutants, {total - alive} killed, {alive} survive ({share})"

    @property
    def failed(self) -> bool:
        """Any survivor of (a) or (b), or one in twenty of (c)."""
        alive = [m.kind for m in self.survivors]
        removed = self.killed.get("c", 0) + alive.count("c")
        return "a" in alive or "b" in alive or alive.count("c") * 20 > removed


def sample(card: Card, count: int = 2) -> list[Mutant]:
    """A few mutants of a card, others when the card changes."""
    seed = hashlib.sha256(card.page.text.encode()).digest()
    found = [m for m in mutants(card) if m.kind in "ab"]
    order = sorted(range(len(found)), key=lambda i: hashlib.sha256(seed + i.to_bytes(4, "big")).digest())
    return [found[i] for i in order[:count]]


def run(
    chosen: Iterable[Mutant], docs: Path, jobs: int = 2, tell: Callable[[str], None] = lambda _: None
) -> Tally:
    """Run each mutant; those whose block still passes survive."""
    chosen = list(chosen)
    pool = Pools(Settings(jobs=jobs, limit=20.0), {block.code for m in chosen for block in m.chain})
    try:
        started = [_submit(mutant, number, pool) for number, mutant in enumerate(chosen)]
        survivors = [m for m, place, id in started if _survives(m, place, id, pool, docs)]
    finally:
        pool.close()
    killed = {
        kind: sum(m.kind == kind for m in chosen) - sum(m.kind == kind for m in survivors) for kind in KINDS
    }
    return Tally(killed, tuple(survivors))


def _submit(mutant: Mutant, number: int, pool: Pools) -> tuple[Mutant, Place, str]:
    text, starts = snippets.source(mutant.chain, mutant.card.page.path)
    links = [link(b.code, s, b, pool.settings) for b, s in zip(mutant.chain, starts, strict=True)]
    file = pool.folder(links) / "source" / str(number) / f"{mutant.chain[-1].name}.py"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    pool.submit(Job(str(number), mutant.card.page.path, file, links))
    return mutant, Place(mutant.card.page.path, text, tuple(starts), mutant.chain), str(number)


def _survives(mutant: Mutant, place: Place, id: str, pool: Pools, docs: Path) -> bool:
    results = [pool.wait(id, index) for index in range(len(mutant.chain))]
    verdicts = (judge(place, index, results[: index + 1], unshown=True) for index in range(len(results)))
    return all(v.outcome == "passed" for v in verdicts) and not _other_figure(mutant, id, pool, docs)


def _other_figure(mutant: Mutant, id: str, pool: Pools, docs: Path) -> bool:
    for name in (name for block in mutant.chain for name in block.marks.figures):
        light, _ = figures.paths(docs, mutant.card.section, mutant.card.id, name)
        if figures.fault((pool.figures(id) / name).read_text("utf-8"), light):
            return True
    return False
