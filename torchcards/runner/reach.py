"""What a chain of blocks writes into things that it has only imported.

Most of it is seen afterwards, by comparing; a function's defaults, an attribute of a library's own object
or of one made in C are not. So the text is read: a fork whose chain writes there is not used again.
"""

import ast
import re
from collections.abc import Iterable

_WRITES = re.compile(
    r"(un)?register\w*|setdlopenflags|(dis)?allow_in_graph|setattr|delattr|update|append|insert|extend"
    r"|clear|pop|popitem|remove|reverse|setdefault|__(set|del)(attr|item)__"
)
_INSIDE = re.compile(r"__((kw)?defaults|code|bases)__")  # of functions and classes, which no comparison sees
_HINT = re.compile(
    rf"[.\]][\w, ]*(:[^=\n]*)?[^\s\w)]?[^\s\w)]?=(?!=)|\b(?:del|exec)\b|({_WRITES.pattern})\(|\._[a-zA-Z]"
)  # without, it is not parsed
# what is compared and put back anyway, and what forgets itself what a compile has left
_KNOWN = ("os.environ", "torch._dynamo.reset", "torch._dynamo.explain", "os.remove")
_PARTS = ("getattr", "vars", "import_module", "__import__")


def reached(codes: Iterable[str]) -> str:
    """The first such place in the texts of a chain; empty when there is none."""
    codes, finder = list(codes), _Finder()
    inside = next(filter(None, map(_INSIDE.search, codes)), None)
    finder.found = inside[0] if inside else ""
    for code in codes if any(map(_HINT.search, codes)) else ():
        try:
            finder.visit(ast.parse(code))
        except (SyntaxError, ValueError, RecursionError, MemoryError):  # then it does not run, or hardly
            finder.found = finder.found or "a text that is no program by itself" * bool(finder.imported)
    return finder.found


def _is_private(function: ast.AST) -> bool:
    """Whether a library keeps it for itself: who knows what it sets."""
    while isinstance(function, ast.Attribute):
        if function.attr.startswith("_") and not function.attr.endswith("__"):
            return True
        function = function.value
    return False


def _is_known(node: ast.AST) -> bool:
    """Whether it is one of `_KNOWN`, an entry of one or a method."""
    part = isinstance(node, ast.Subscript) or isinstance(getattr(node, "ctx", None), ast.Load)
    return ast.unparse(node) in _KNOWN or (part and ast.unparse(getattr(node, "value", node)) in _KNOWN)


class _Finder(ast.NodeVisitor):
    def __init__(self) -> None:
        self.imported: set[str] = set()  # names, those of their parts among them
        self.found = ""

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        if node.names[0].name == "*":  # what it imports is not said
            self._note(node)
        self.imported |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}

    visit_ImportFrom = visit_Import

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        if self._is_imported(node.value):
            self.imported |= {target.id for target in node.targets if isinstance(target, ast.Name)}

    def visit_For(self, node: ast.For) -> None:
        parts = node.iter.elts if isinstance(node.iter, (ast.Tuple, ast.List)) else []
        if isinstance(node.target, ast.Name) and any(map(self._is_imported, parts)):
            self.imported.add(node.target.id)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute | ast.Subscript) -> None:
        if not isinstance(node.ctx, ast.Load) and self._is_imported(node.value) and not _is_known(node):
            self._note(node)
        self.generic_visit(node)

    visit_Subscript = visit_Attribute

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        owners = [function, *node.args[: "attr" in name]]
        writes = _WRITES.fullmatch(name) and any(map(self._is_imported, owners))
        private = self._is_imported(function) and _is_private(function)
        if name == "exec" or ((writes or private) and not _is_known(function)):
            self._note(node)
        self.generic_visit(node)

    def _is_imported(self, node: ast.AST) -> bool:
        """Whether it is an imported thing or a part of one; what other calls give is the program's own."""
        while isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(_PARTS):
            return bool(node.args) and (
                isinstance(node.args[0], ast.Constant) or self._is_imported(node.args[0])
            )
        return isinstance(node, ast.Name) and node.id in self.imported

    def _note(self, node: ast.AST) -> None:
        self.found = self.found or ast.unparse(node)[:80]
