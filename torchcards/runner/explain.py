"""The values of both sides of a bare assert, read after it has failed."""

import ast
from types import FrameType

LONGEST = 600  # characters of a value


def explain(source: str, frame: FrameType, line: int) -> str:
    """Lines `left = …` for the assert at `line` of `source`; empty when there is none.

    Operands are evaluated a second time, in the frame where the assert failed. If the whole then
    holds, its values change from one reading to the next, and the text says so.
    """
    node = _assert_at(source, line)
    if node is None:
        return ""
    values = [f"  {ast.unparse(part)} = {_value(part, frame)}" for part in _operands(node.test)]
    if values and _holds(node.test, frame):
        values.append("  (read a second time, the condition holds: its values change)")
    return "\n".join(values)


def _assert_at(source: str, line: int) -> ast.Assert | None:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    found = [n for n in ast.walk(tree) if isinstance(n, ast.Assert) and n.lineno <= line <= n.end_lineno]
    return max(found, key=lambda n: n.lineno, default=None)


def _operands(test: ast.expr) -> list[ast.expr]:
    """What is worth showing: the sides of a comparison, the arguments of a call."""
    if isinstance(test, ast.Compare):
        parts = [test.left, *test.comparators]
    elif isinstance(test, ast.BoolOp):
        parts = [p for value in test.values for p in _operands(value)]
    elif isinstance(test, ast.UnaryOp):
        parts = _operands(test.operand)
    elif isinstance(test, ast.Call):
        method = [test.func.value] if isinstance(test.func, ast.Attribute) else []
        parts = [*method, *test.args, *(k.value for k in test.keywords)]
    else:
        parts = [test]
    return [p for p in parts if not isinstance(p, (ast.Constant, ast.Starred))]


def _value(node: ast.expr, frame: FrameType) -> str:
    try:
        text = repr(_evaluate(node, frame))
    except BaseException as error:  # the operand is the reader's code; whatever it raises is shown
        return f"<{type(error).__name__}: {error}>"
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _holds(node: ast.expr, frame: FrameType) -> bool:
    try:
        return bool(_evaluate(node, frame))
    except BaseException:
        return False


def _evaluate(node: ast.expr, frame: FrameType) -> object:
    code = compile(ast.Expression(node), "<assert>", "eval")
    return eval(code, frame.f_globals | frame.f_locals)
