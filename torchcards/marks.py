"""What the markers of a block ask for, read without running anything.

Markers are those of pytest-codeblocks and pytest: `skip`, `skipif`, `xfail`, `importorskip`; and
ours: `raises`, `output`, `timeout`, `filterwarnings`, `figure`, `cuda`.
"""

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True)
class Raises:
    """The exception a block must end with: type expressions, and what its message must hold."""

    types: tuple[str, ...]
    match: str = ""  # regular expression, searched
    message: str = ""  # literal part


@dataclass(frozen=True)
class Tolerance:
    """How far a shown output may be from the given one; nothing by default."""

    rtol: float = 0.0
    atol: float = 0.0
    ellipsis: bool = False
    ignore_whitespace: bool = False


EXACT = Tolerance()
ANYTHING = ("Exception", "SystemExit")  # what an xfail that names no exception is kept by
# What cannot be rehearsed without a GPU: the closed list of a block's reasons.
UNREHEARSED = (
    "graphs", "profiler", "timings", "kernels", "history", "allocators", "sharing", "sensors", "libraries",
    "operators", "build",
)  # fmt: skip


@dataclass(frozen=True)
class Marks:
    skips: tuple[tuple[str, str], ...] = ()  # (condition, reason)
    xfails: tuple[tuple[str, Raises], ...] = ()  # (condition, what must then be raised)
    raises: Raises | None = None
    tolerance: Tolerance = EXACT
    limit: float | None = None  # seconds
    filters: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    cuda: int = 0  # devices needed
    only: str = ""  # why a CPU cannot even rehearse it, one of UNREHEARSED
    others: tuple[str, ...] = ()  # custom marks of the surrounding project


_FIGURE = re.compile(r"[A-Za-z0-9][\w-]*\.svg", re.ASCII)


@dataclass
class _Call:
    """A mark as a call: literal arguments by `get`, source text of others by `text`."""

    name: str
    args: list[ast.expr] = field(default_factory=list)
    keywords: dict[str, ast.expr] = field(default_factory=dict)

    def get(self, key: str, default: Any = None, at: int | None = None) -> Any:
        node = self._node(key, at)
        return default if node is None else _literal(node)

    def word(self, key: str, at: int | None = None) -> str:
        """An argument that is text, if it is there at all."""
        value = self.get(key, "", at)
        if not isinstance(value, str):
            raise ValueError(f"{self.name} wants text as its {key}")
        return value

    def _node(self, key: str, at: int | None) -> ast.expr | None:
        if key in self.keywords:
            return self.keywords[key]
        return self.args[at] if at is not None and at < len(self.args) else None

    def allow(self, positional: int, *keywords: str) -> None:
        if len(self.args) > positional:
            raise ValueError(f"{self.name} takes at most {positional} positional arguments")
        if odd := set(self.keywords) - set(keywords):
            raise ValueError(f"{self.name} knows no argument {sorted(odd)[0]!r}")


UNMARKED = Marks()


def read_marks(expressions: Sequence[str], *importorskip: str) -> Marks:
    """The marks together, and the modules without which the block is skipped. Raises ValueError with a reason for one that cannot be understood."""
    marks = Marks()
    for module in importorskip:
        marks = _importorskip(marks, module)
    for expression in expressions:
        call = _parse(expression)
        reader = _READERS.get(call.name)
        marks = reader(marks, call) if reader else replace(marks, others=(*marks.others, expression))
    return marks


def _parse(expression: str) -> _Call:
    try:
        node = ast.parse(expression.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ValueError(f"{expression!r} is not a Python expression") from None
    func = node.func if isinstance(node, ast.Call) else node
    if not (isinstance(func, ast.Attribute) and ast.unparse(func.value) == "pytest.mark"):
        raise ValueError(f"{expression!r} is not a pytest mark")
    if not isinstance(node, ast.Call):
        return _Call(func.attr)
    return _Call(func.attr, node.args, {k.arg or "**": k.value for k in node.keywords})


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        raise ValueError(f"{ast.unparse(node)} is no plain value") from None


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _importorskip(marks: Marks, module: str) -> Marks:
    name = module.strip().strip("\"'")
    if not all(part.isidentifier() for part in name.split(".")):
        raise ValueError(f"importorskip({module}) names no module")
    condition = f"not installed({name!r})"
    return replace(marks, skips=(*marks.skips, (condition, f"needs {name}")))


def _skip(marks: Marks, call: _Call) -> Marks:
    call.allow(1, "reason")
    return replace(marks, skips=(*marks.skips, ("True", call.word("reason", 0))))


def _skipif(marks: Marks, call: _Call) -> Marks:
    call.allow(9, "reason", "condition")
    reason = call.word("reason")
    conditions = [_condition(n) for n in [*call.args, *_present(call, "condition")]]
    if not conditions:
        raise ValueError("skipif without a condition")
    new = tuple((c, reason or f"the condition {c} holds") for c in conditions)
    return replace(marks, skips=(*marks.skips, *new))


def _condition(node: ast.expr) -> str:
    """A condition's source: an expression, or the text of one, as pytest allows both."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        ast.parse(node.value, mode="eval")
        return node.value
    return ast.unparse(node)


def _present(call: _Call, key: str) -> list[ast.expr]:
    return [call.keywords[key]] if key in call.keywords else []


def _xfail(marks: Marks, call: _Call) -> Marks:
    call.allow(1, "condition", "reason", "raises", "run", "strict")
    if call.get("run", True) is False:
        return replace(marks, skips=(*marks.skips, ("True", call.word("reason") or "xfail(run=False)")))
    nodes = [*call.args, *_present(call, "condition")]
    condition = _condition(nodes[0]) if nodes else "True"
    raises = Raises(_types(call.keywords["raises"]) if "raises" in call.keywords else ANYTHING)
    return replace(marks, xfails=(*marks.xfails, (condition, raises)))


def _types(node: ast.expr) -> tuple[str, ...]:
    nodes = node.elts if isinstance(node, (ast.Tuple, ast.List)) else [node]
    if any(not isinstance(n, (ast.Name, ast.Attribute)) for n in nodes):
        raise ValueError(f"{ast.unparse(node)} names no exception")
    return tuple(ast.unparse(n) for n in nodes)


def _raises(marks: Marks, call: _Call) -> Marks:
    call.allow(2, "match", "message")
    if not call.args:
        raise ValueError("raises without an exception type")
    raises = Raises(_types(call.args[0]), call.word("match"), call.word("message", 1))
    try:
        re.compile(raises.match)
    except re.error as error:
        raise ValueError(f"match={raises.match!r} is no regular expression: {error}") from None
    return replace(marks, raises=raises)


def _output(marks: Marks, call: _Call) -> Marks:
    call.allow(0, "rtol", "atol", "ellipsis", "ignore_whitespace")
    values = {key: call.get(key) for key in call.keywords}
    for key, value in values.items():
        right = _is_number(value) and value >= 0 if key in ("rtol", "atol") else isinstance(value, bool)
        if not right:
            kind = "a number of 0 or more" if key in ("rtol", "atol") else "True or False"
            raise ValueError(f"output wants {kind} as its {key}")
    return replace(marks, tolerance=replace(marks.tolerance, **values))


def _timeout(marks: Marks, call: _Call) -> Marks:
    call.allow(1, "timeout", "seconds")
    limit = call.get("timeout", call.get("seconds"), 0)
    if not _is_number(limit) or not 0 < limit < 86400:
        raise ValueError("timeout wants a number of seconds above 0 and below a day")
    return replace(marks, limit=float(limit))


def _filterwarnings(marks: Marks, call: _Call) -> Marks:
    call.allow(99)
    filters = tuple(_literal(node) for node in call.args)
    if not filters or any(not isinstance(text, str) for text in filters):
        raise ValueError("filterwarnings wants texts such as 'ignore::DeprecationWarning'")
    return replace(marks, filters=(*marks.filters, *filters))


def _figure(marks: Marks, call: _Call) -> Marks:
    call.allow(9)
    names = tuple(_literal(node) for node in call.args)
    if not names or any(not isinstance(n, str) or not _FIGURE.fullmatch(n) for n in names):
        raise ValueError("figure wants the plain name of an .svg file, of letters, digits, - and _")
    return replace(marks, figures=(*marks.figures, *names))


def _cuda(marks: Marks, call: _Call) -> Marks:
    call.allow(1, "devices", "only")
    devices, only = call.get("devices", 1, 0), call.word("only")
    if not isinstance(devices, int) or isinstance(devices, bool) or devices < 1:
        raise ValueError("cuda wants a number of devices")
    if only and only not in UNREHEARSED:
        raise ValueError(f"cuda knows no only={only!r}; it is one of {', '.join(UNREHEARSED)}")
    return replace(marks, cuda=max(marks.cuda, devices), only=only or marks.only)


def _useless(marks: Marks, call: _Call) -> Marks:
    raise ValueError(f"pytest.mark.{call.name} does nothing on a block")


_READERS: dict[str, Callable[[Marks, _Call], Marks]] = {
    "skip": _skip,
    "skipif": _skipif,
    "xfail": _xfail,
    "raises": _raises,
    "output": _output,
    "timeout": _timeout,
    "filterwarnings": _filterwarnings,
    "figure": _figure,
    "cuda": _cuda,
    "parametrize": _useless,
    "usefixtures": _useless,
}
KNOWN = frozenset(_READERS)
