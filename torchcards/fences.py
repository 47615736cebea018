"""Every fence of a page, seen as the renderer sees it, none left out.

The renderer is Python-Markdown with pymdownx.superfences. What it would not show as a code
block, although it looks like one, is still found here and marked `shown=False`: a card is
refused for it, any other page has it run all the same.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

PYTHON = frozenset({"python", "py", "python3", "py3"})
NOT_RUN = frozenset(
    """text console bash sh shell zsh fish powershell bat cmd yaml toml json json5 jsonc ini cfg conf
    properties markdown md rst tex latex diff patch mermaid dot graphviz html xml svg css scss js
    javascript jsx ts typescript tsx c cpp c++ cuda cu csharp cs java kotlin go rust swift ruby rb r
    julia matlab lua perl php sql scala haskell dockerfile docker makefile make cmake nginx http csv
    tsv log output out pytb traceback math plain plaintext txt none vim protobuf proto regex asm
    llvm gitignore editorconfig requirements""".split()
)

_OPEN = re.compile(r"(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)$")
_PREFIX = re.compile(r"[> \t]*")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?=`{3}|~{3})")
_HEADER = re.compile(
    r"""[ \t]*(?:\.?(?P<lang>[\w#.+-]+))?(?=[ \t{]|$)
        (?:[ \t]*\{(?P<attrs>[^\n]*)\}
          |(?P<options>(?:[ \t]+[A-Za-z]\w*(?:=(?:"[^"]*"|'[^']*'))?)*))[ \t]*$""",
    re.X,
)
_OPTION = re.compile(r"([A-Za-z]\w*)(?:=(\"[^\"]*\"|'[^']*'))?")
_SHOWN_OPTIONS = {"title", "hl_lines", "linenums"}
_CONTAINER = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]|(?:!!!|\?\?\?\+?|===[!+]?)[ \t]|\[\^[^\]]+\]:|///")
_FRONT = re.compile(r"---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)


@dataclass(frozen=True)
class Fence:
    """A fenced block. Lines are 1-based; `end` is the closing fence's line."""

    line: int
    end: int
    prefix: str
    lang: str
    info: str
    body: tuple[str, ...]
    hidden: str = ""  # why the renderer shows no code block here; empty when it does
    open: bool = False  # never closed

    @property
    def python(self) -> bool:
        return self.lang in PYTHON

    @property
    def code(self) -> str:
        return "".join(f"{line}\n" for line in self.body)


def normal(text: str) -> str:
    """The text as Python-Markdown takes it in: no byte-order mark, one kind of line end."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\x02", "").replace("\x03", "")


def front_matter_lines(text: str) -> int:
    """How many lines the front matter takes, its two rulers included; 0 without one."""
    found = _FRONT.match(text)
    return found.group().count("\n") + (not found.group().endswith("\n")) if found else 0


def scan(text: str) -> list[Fence]:
    """All fences of a page, in order. `text` must have gone through `normal`."""
    lines = text.split("\n")
    at, found, shelter = front_matter_lines(text), [], _Shelter()
    while at < len(lines):
        fence = _fence_at(lines, at, shelter)
        if fence is None:
            shelter.feed(lines[at])
            at += 1
        else:
            found.append(fence)
            at = fence.end
    return found


class _Shelter:
    """Which lists, admonitions and comments are open: what an indented fence needs to be one."""

    def __init__(self) -> None:
        self.indents: list[int] = []
        self.comment = False
        self.blank = True

    def feed(self, line: str) -> None:
        if not self.comment:
            self._feed_container(line.expandtabs(4).lstrip(">"))
        self._feed_comment(line)
        self.blank = not line.strip("> \t")

    def _feed_container(self, line: str) -> None:
        text = line.lstrip()
        if not text:
            return
        indent = len(line) - len(text)
        if self.blank or _CONTAINER.match(text):
            self.indents = [i for i in self.indents if i <= indent]
        if _CONTAINER.match(text):
            self.indents.append(indent // 4 * 4 + 4)

    def _feed_comment(self, line: str) -> None:
        line = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line)
        while (at := line.find("-->" if self.comment else "<!--")) >= 0:
            line = line[at + (3 if self.comment else 4) :]
            self.comment = not self.comment

    def holds(self, indent: int) -> bool:
        inner = max((i for i in self.indents if i <= indent), default=0)
        return indent - inner < 4


def _fence_at(lines: list[str], at: int, shelter: _Shelter) -> Fence | None:
    line = lines[at]
    prefix = _PREFIX.match(line).group()
    item = _ITEM.match(line, len(prefix))
    start = item.end() if item else len(prefix)
    opening = _OPEN.match(line, start)
    if opening is None or (opening["fence"][0] == "`" and "`" in opening["info"]):
        return None
    lang, hidden = _header(opening["info"])
    if item:
        hidden = "it stands on the line of a list marker"
    elif ">" not in prefix and not shelter.holds(len(prefix.expandtabs(4))):
        hidden = "it is indented like code, outside any list or admonition"
    elif shelter.comment:
        hidden = "it stands inside an HTML comment"
    close, odd = _closing(lines, at, opening["fence"], prefix)
    end = close if close is not None else len(lines)
    body = tuple(_dedent(text, prefix, start) for text in lines[at + 1 : end])
    last = min(end + 1, len(lines))
    return Fence(at + 1, last, prefix, lang, opening["info"].strip(), body, hidden or odd, close is None)


def _header(info: str) -> tuple[str, str]:
    """The fence's language, and why the renderer would not take the line for a fence."""
    match = _HEADER.fullmatch(info)
    if match is None:
        word = re.match(r"[ \t]*\{?[ \t]*\.?([\w#+-]*)", info)
        return word[1].lower(), f"the renderer does not understand {info.strip()!r} as its first line"
    lang = match["lang"] or ""
    if match["attrs"] is not None:
        return _attributes(lang, match["attrs"])
    keys = _OPTION.findall(match["options"] or "")
    odd = next((key for key, _ in keys if key not in _SHOWN_OPTIONS), None)
    why = f"the unknown word {odd!r} in its first line stops the renderer" if odd else ""
    bare = next((key for key, value in keys if key in _SHOWN_OPTIONS and not value), None)
    return lang.lower(), why or (f"{bare} in its first line has no value" if bare else "")


def _attributes(lang: str, attrs: str) -> tuple[str, str]:
    if not lang:
        found = re.search(r"(?:^|\s)\.([\w#+-]+)", f" {attrs}")
        lang = found[1] if found else ""
    return lang.lower(), ""


def _closing(lines: list[str], at: int, fence: str, prefix: str) -> tuple[int | None, str]:
    """Index of the closing line, and what the renderer would see otherwise on the way to it."""
    longer = re.compile(re.escape(fence[0]) + "{%d,}[ \t]*" % len(fence))
    width, depth, odd = len(prefix.expandtabs(4)), prefix.count(">"), ""
    for index in range(at + 1, len(lines)):
        inner = _PREFIX.match(lines[index]).group()
        rest = lines[index][len(inner) :]
        if longer.fullmatch(rest):
            return index, odd or _odd_close(inner, prefix, rest.strip() == fence, depth)
        if rest and (len(inner.expandtabs(4)) < width or inner.count(">") < depth):
            odd = odd or f"line {index + 1} inside it is indented less than its first line"
    return None, odd


def _odd_close(inner: str, prefix: str, same_length: bool, depth: int) -> str:
    if not same_length:
        return "its last line is longer than its first"
    if depth == 0 and inner.expandtabs(4) != prefix.expandtabs(4):
        return "its last line is indented otherwise than its first"
    return "" if inner.count(">") == depth else "its last line leaves the quotation"


def _dedent(line: str, prefix: str, start: int) -> str:
    if line.startswith(prefix) and start == len(prefix):
        return line[len(prefix) :]
    if ">" in prefix:
        return _unquote(line, prefix.count(">"))
    wide = line.expandtabs(4) if "\t" in line[: len(line) - len(line.lstrip())] else line
    indent = len(wide) - len(wide.lstrip(" "))
    return wide[min(indent, len(prefix.expandtabs(4)) if start == len(prefix) else start) :]


def _unquote(line: str, depth: int) -> str:
    return re.sub(r"^(?:[ \t]*>){0,%d}[ ]?" % depth, "", line)


def complaints(fences: list[Fence], strict: bool, allowed: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    """(line, what, cure) for every fence that would be passed over or misread."""
    for fence in fences:
        if fence.open:
            yield fence.line, "this fence is never closed", "close it with a line of the same marks"
        elif fence.lang in ("pycon", "ipython", "doctest") or _transcript(fence):
            yield fence.line, "a >>> transcript is not run", "write a script and show its output below it"
        elif not fence.python and fence.lang not in allowed and (fence.lang or strict):
            yield fence.line, *_unknown(fence.lang)
        elif strict and fence.hidden:
            yield fence.line, f"the reader sees no code block here: {fence.hidden}", "write a plain fence"


def _transcript(fence: Fence) -> bool:
    first = next((line for line in fence.body if line.strip()), "")
    return (fence.python or not fence.lang) and first.lstrip().startswith(">>> ")


def _unknown(lang: str) -> tuple[str, str]:
    if not lang:
        return "this fence names no language", "tag it: python is run, text is not"
    near = difflib.get_close_matches(lang, sorted(PYTHON | NOT_RUN), 1, 0.7)
    hint = f"did you mean {near[0]!r}? if not, " if near else ""
    return (
        f"the language {lang!r} is neither run nor known as not run",
        f"{hint}use text or another listed one",
    )
