"""Every fence of a page, seen as the renderer sees it, none left out.

The renderer is Python-Markdown with pymdownx.superfences. What it would not show as a code
block, although it looks like one, is still found here and marked `shown=False`: a card is
refused for it, any other page has it run all the same.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import yaml

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
_ITEM = re.compile(r"(?:(?:[-*+:]|\d{1,9}[.)]|\[\^[^\]\s]+\]:)[ \t]+|>[ \t]*)+(?=`{3}|~{3})")
_ODD_MARKS = re.compile(r"[ \t>]*(?:\'{3}|\"{3}|``|[´｀‘’“”]{3})(?P<info>[^`]*)$")
_HEADER = re.compile(
    r"""[ \t]*(?:\.?(?P<lang>[\w#.+-]+)(?=[ \t]|$))?
        (?:[ \t]*\{(?P<attrs>[^\n]*)\}
          |(?P<options>(?:[ \t]+[A-Za-z]\w*(?:=(?:"[^"]*"|'[^']*'))?(?=[ \t]|$))*))[ \t]*$""",
    re.X,
)
_OPTION = re.compile(r"([A-Za-z]\w*)(?:=(\"[^\"]*\"|'[^']*'))?")
_WORD = re.compile(r"\s*([A-Za-z][\w#+.-]*)(?=\s*(?:,|$)|\s+[^\s=])")  # {python}, {python, echo=FALSE}
_NAMED = re.compile(r"\b(?:class|lang|language)\s*=\s*[\"']?\.?([\w#+-]+)")
_ATTRIBUTES = re.compile(r"(?:[ \t]*[.#][A-Za-z][\w-]*(?=[ \t]|$))+[ \t]*")
_SHOWN_OPTIONS = {
    "title": re.compile(r".*\S.*"),
    "hl_lines": re.compile(r"\d+(-\d+)?([ ]\d+(-\d+)?)*", re.ASCII),
    "linenums": re.compile(r"\d+([ ]\d+){0,2}", re.ASCII),
}
_BOX = re.compile(
    r"""!!![ ][\w-]+([ ]+[\w-]+)*([ ]+"[^"]*")?[ ]*
       |\?\?\?\+?[ ][\w-]+([ ]+[\w-]+)*([ ]+"[^"]*")?[ ]*
       |===[+!]?[ ]"[^"]*"[ ]*""",
    re.X,
)  # an admonition, a collapsed one, a tab
_LIST = re.compile(r"(?:[-*+]|\d+\.)[ ]+\S")
_NOTE = re.compile(r"[ ]{0,3}\[\^[^\]]*\]:")
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
    mark: str = "```"
    hidden: str = ""  # why the renderer shows no code block here; empty when it does
    open: bool = False  # never closed

    @property
    def python(self) -> bool:
        return self.lang in PYTHON

    @property
    def swallows(self) -> int:
        """The line in it that would open a Python fence if this one were closed or none; 0 without.

        With shorter marks it may be a sample, unless another fence with marks like ours opens too.
        """
        inner = list(self._openings())
        alike = [(number, lang) for number, mark, lang in inner if mark.startswith(self.mark)]
        found = [number for number, lang in alike if lang in PYTHON]
        if not found and any(lang in NOT_RUN for _, lang in alike):
            found = [number for number, _, lang in inner if lang in PYTHON]
        return found[0] if found else 0

    def _openings(self) -> Iterator[tuple[int, str, str]]:
        for number, line in enumerate(self.body, self.line + 1):
            if opening := _OPEN.match(line.lstrip("> \t") if self.hidden else line):
                yield number, opening["fence"], _header(opening["info"])[0]

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


def body_start(text: str) -> int:
    """How many lines to pass over: none when what looks like front matter is part of the page."""
    count = front_matter_lines(text)
    return count if count and _is_mapping("\n".join(text.split("\n")[1 : count - 1])) else 0


@lru_cache
def _is_mapping(source: str) -> bool:
    try:
        return isinstance(yaml.load(source, _LOADER), dict)
    except Exception:  # PyYAML raises what it likes: ValueError, KeyError, RecursionError
        return False


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def scan(text: str) -> list[Fence]:
    """All fences of a page, in order. `text` must have gone through `normal`."""
    lines = text.split("\n")
    at, found, shelter = body_start(text), [], _Shelter()
    while at < len(lines):
        fence = _fence_at(lines, at, shelter)
        if fence is None:
            shelter.feed(lines[at])
            at += 1
        else:
            found.append(fence)
            shelter.pass_fence(len(fence.prefix.expandtabs(4)))
            at = fence.end
    return found


class _Shelter:
    """Which lists, admonitions and comments are open: what a fence needs to be shown as one.

    Sure rather than complete: where the renderer's mind is hard to read, no shelter is seen.
    """

    def __init__(self) -> None:
        self.open: list[tuple[int, bool]] = []  # indentation of what is inside, and whether of a list
        self.comment = False
        self.entered = False  # the line above is the head of an admonition or a tab
        self.note = False  # a footnote: shown elsewhere, or not at all
        self.blank = True  # nothing stands right above
        self.above = -1  # else the indentation at which a fence may follow right away; -1 for none
        self.fresh = True  # nothing but empty lines so far

    @property
    def indent(self) -> int:
        return self.open[-1][0] if self.open else 0

    def feed(self, line: str) -> None:
        if not self.comment:
            self._feed_container(line.expandtabs(4).rstrip(" "), bool(line))
        self._feed_comment(line)

    def _feed_container(self, line: str, blanks: bool) -> None:
        """An empty line of blanks that begins the page is none to the renderer."""
        text = line.lstrip(" ")
        indent = len(line) - len(text)
        if text:
            self.note = bool(_NOTE.match(line)) or (self.note and not (self.blank and indent < 4))
            sibling = self._leave(indent)
            self._enter(text, indent, sibling)
            self._note_above(text, indent)
            self.fresh = False
        self.blank = not text and not (self.fresh and blanks)

    def _note_above(self, text: str, indent: int) -> None:
        """One odd line spoils its whole paragraph; the head of an admonition begins another."""
        if self.entered:
            self.above = self.indent
        elif indent != self.indent or text[0] in ">[" or (not self.blank and self.above != indent):
            self.above = -1
        else:
            self.above = indent

    def _leave(self, indent: int) -> bool:
        """Close what is less indented than its inside; whether the last of it was a list from here."""
        sibling = False
        while self.open and indent < self.indent:
            inside, is_list = self.open.pop()
            sibling = is_list and inside - 4 == indent
        return sibling

    def _enter(self, text: str, indent: int, sibling: bool) -> None:
        self.entered = False
        if indent != self.indent or not (self.blank or sibling):
            return
        if _BOX.fullmatch(text):
            self.open.append((indent + 4, False))
            self.entered = True
        elif _LIST.match(text):
            self.open.append((indent + 4, True))

    def _feed_comment(self, line: str) -> None:
        while (at := line.find("-->" if self.comment else "<!--")) >= 0:
            line = line[at + (3 if self.comment else 4) :]
            self.comment = not self.comment

    def refuse(self, prefix: str) -> str:
        """Why a fence that begins so may not be shown; empty when it is."""
        if ">" in prefix:
            return "it stands in a quotation"
        if self.comment:
            return "it stands inside an HTML comment"
        if self.note:
            return "it stands in a footnote"
        indent = len(prefix.expandtabs(4))
        self._leave(indent)
        if indent == self.indent:
            return "" if self.blank or self.above == indent else "the line above it is indented otherwise"
        if indent >= 4:
            return "it is indented like code, outside any list or admonition"
        return "it is indented a little"

    def pass_fence(self, indent: int) -> None:
        self.blank, self.above, self.fresh = False, indent, False


def _fence_at(lines: list[str], at: int, shelter: _Shelter) -> Fence | None:
    line = lines[at]
    prefix = _PREFIX.match(line).group()
    item = _ITEM.match(line, len(prefix))
    start = item.end() if item else len(prefix)
    opening = _OPEN.match(line, start)
    if opening is None or not _may_open(opening["fence"], opening["info"]):
        return None
    lang, hidden = _header(opening["info"])
    prefix = re.sub(r"[^>\t]", " ", line[:start])
    hidden = hidden or ("it stands on the line of a list marker" if item else shelter.refuse(prefix))
    close, odd = _closing(lines, at, opening["fence"], prefix)
    end = close if close is not None else len(lines)
    body = tuple(_dedent(text, prefix) for text in lines[at + 1 : end])
    last = min(end + 1, len(lines))
    info, mark = opening["info"].strip(), opening["fence"]
    return Fence(at + 1, last, prefix, lang, info, body, mark, hidden or odd, close is None)


def stray(line: str) -> bool:
    """Whether a line that opens no fence was meant to open a Python one."""
    runs = list(re.finditer(r"`{3,}|~{3,}", line))
    found = _OPEN.match(line, runs[0].start()) if len(runs) == 1 else _ODD_MARKS.match(line)
    return bool(found and _HEADER.fullmatch(found["info"]) and _header(found["info"])[0] in PYTHON)


def _may_open(fence: str, info: str) -> bool:
    """A line of code between backticks opens nothing; a backtick in a title does not hinder."""
    return fence[0] == "~" or "`" not in info or bool(_HEADER.fullmatch(info))


def _header(info: str) -> tuple[str, str]:
    """The fence's language, and why the renderer would not take the line for a fence."""
    match = _HEADER.fullmatch(info)
    if match is None:
        word = re.match(r"[^\w#+]*([\w#+-]*)", info)
        return word[1].lower(), f"the renderer does not understand {info.strip()!r} as its first line"
    lang = match["lang"] or ""
    if match["attrs"] is not None:
        return _attributes(lang, match["attrs"])
    return lang.lower(), next(_option_faults(_OPTION.findall(match["options"] or "")), "")


def _option_faults(options: list[tuple[str, str]]) -> Iterator[str]:
    for key, value in options:
        if key not in _SHOWN_OPTIONS:
            yield f"the unknown word {key!r} in its first line stops the renderer"
        elif not value:
            yield f"{key} in its first line has no value"
        elif not _SHOWN_OPTIONS[key].fullmatch(value[1:-1]) or "`" in value:
            yield f"the renderer does not understand {key}={value} in its first line"


def _attributes(lang: str, attrs: str) -> tuple[str, str]:
    plain = _ATTRIBUTES.fullmatch(attrs)
    why = "" if plain else f"the renderer may not understand {{{attrs}}} in its first line"
    if not lang:
        found = re.search(r"(?:^|\s)\.([\w#+-]+)", f" {attrs}") or _WORD.match(attrs) or _NAMED.search(attrs)
        lang = found[1] if found else ""
    return lang.lower(), why


def _closing(lines: list[str], at: int, fence: str, prefix: str) -> tuple[int | None, str]:
    """Index of the closing line, and what the renderer would see otherwise on the way to it."""
    longer = re.compile(rf"{fence}{fence[0]}*[ \t]*")
    width, depth, odd = len(prefix.expandtabs(4)), prefix.count(">"), ""
    for index in range(at + 1, len(lines)):
        inner = _PREFIX.match(lines[index]).group()
        rest = lines[index][len(inner) :]
        wide = inner.expandtabs(4)
        if longer.fullmatch(rest) and (depth or (">" not in inner and len(wide) < width + 4)):
            return index, odd or _odd_close(inner, prefix, rest.rstrip() == fence, depth)
        outside = len(wide) < width or inner.count(">") < depth
        if (rest and outside) or (not depth and ">" in wide[:width]):
            odd = odd or f"line {index + 1} inside it is indented less than its first line"
    return None, odd


def _odd_close(inner: str, prefix: str, same_length: bool, depth: int) -> str:
    if not same_length:
        return "its last line is longer than its first"
    if depth == 0 and inner.expandtabs(4) != prefix.expandtabs(4):
        return "its last line is indented otherwise than its first"
    return "" if inner.count(">") == depth else "its last line leaves the quotation"


def _dedent(line: str, prefix: str) -> str:
    if line.startswith(prefix):
        return line[len(prefix) :]
    if ">" in prefix:
        return _unquote(line, prefix)
    wide = line.expandtabs(4) if "\t" in line[: len(line) - len(line.lstrip())] else line
    indent = len(wide) - len(wide.lstrip(" "))
    return wide[min(indent, len(prefix.expandtabs(4))) :]


def _unquote(line: str, prefix: str) -> str:
    """The line without its quotation marks and, behind them, without the fence's own indentation."""
    depth, inner = prefix.count(">"), len(prefix) - prefix.rindex(">") - 2
    rest = re.sub(rf"^(?:[ \t]*>){{0,{depth}}}[ ]?", "", line)
    return rest[min(len(rest) - len(rest.lstrip(" ")), max(0, inner)) :]


def complaints(fences: list[Fence], strict: bool, allowed: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    """(line, what, cure) for every fence that would be passed over or misread."""
    for fence in fences:
        if fence.open:
            yield fence.line, "this fence is never closed", "close it with a line of the same marks"
        elif fence.lang in ("pycon", "ipython", "doctest") or _transcript(fence):
            yield fence.line, "a >>> transcript is not run", "write a script and show its output below it"
        elif not fence.python and fence.lang not in allowed and (fence.lang or strict):
            yield fence.line, *_unknown(fence.lang)
        elif fence.swallows:
            why = (
                f", which may be none: {fence.hidden}" if fence.hidden else ", which is not closed before it"
            )
            what = f"the Python fence on line {fence.swallows} stands inside this one{why}"
            yield fence.line, what, "close this one before it, or give this one longer marks"
        elif strict and fence.hidden:
            what = f"the reader may see no code block here: {fence.hidden}"
            yield fence.line, what, "write a plain fence, with an empty line above it"
        elif strict and fence.python:
            yield from _tabs(fence)


def _tabs(fence: Fence) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(fence.body, fence.line + 1):
        if "\t" in line:
            yield (
                number,
                "a tab in the code, which the page shows as spaces",
                "write spaces, or \\t in a text",
            )


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
