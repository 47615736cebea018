"""A Markdown page as blocks: its fences, the markers before them, the headings above them.

pytest_codeblocks.extract_from_buffer stays the reader of markers and code. It is handed a buffer
in which each Python fence and its markers are spelt the way it knows; whatever it would pass over
or misread has been dealt with before.
"""

import difflib
import io
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from pytest_codeblocks import extract_from_buffer

from . import fences
from .fences import NOT_RUN, Fence
from .marks import UNMARKED, Marks, read_marks
from .problem import Problem

SKIPFILE = "<!--pytest-codeblocks:skipfile-->"
_COMMENT = re.compile(r"<!--(.*?)-->", re.S)
_CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_RAW_HTML = re.compile(r"<[A-Za-z/!?][^\s<>]*>?")
_AUTOLINK = re.compile(r"<https?://[^\s<>`\"']+>")
_ODD_COMMENT = re.compile(r"<!--?-?>|--!>")
_LOOSE = re.compile(
    r"(?:<|&lt;|\[//\]|\{[#%]).*?pytest(?:-codeblocks:|\.mark\.)[^>\s]*|^\s*pytest(?:-codeblocks:|\.mark\.)\S+\s*$",
    re.M,
)  # a marker in anything but a comment
_BURIED = re.compile(r"\W*(?:\w+:?\s+)?(pytest-codeblocks:|pytest\.mark\.)|@?mark\.(?=\w)", re.I)
_IMPORT = re.compile(r"pytest-codeblocks:importorskip\((.*)\)", re.S)
_MARKER = re.compile(r"(pytest-codeblocks:|pytest\.mark\.)(.*)", re.S)
_BARE = {"cont", "skip", "skipif", "skipfile", "expected-output", "importorskip", "xfail", "raises"}
_KEYWORDS = ("cont", "expected-output", "expected-output-ignore-whitespace", "skip", "expect-error")
_KEYWORDS += ("expect-exception",)
_LONG = ("expected-output", "expected-output-ignore-whitespace", "importorskip")  # no words of prose
_ATX = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_ANCHOR = re.compile(r"[ \t]*\{:?[^}]*#([^\s}]+)[^}]*\}[ \t]*$")


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    title: str
    anchor: str
    explicit: bool  # the anchor is written in the page, not derived from the title


@dataclass(frozen=True)
class Block:
    """A Python fence with what its markers ask for. Lines are 1-based."""

    name: str  # unique in the page: its heading's anchor, "-2" for the second block under it
    anchor: str
    line: int
    end: int
    code: str
    cont: bool = False
    marks: Marks = UNMARKED
    expressions: tuple[str, ...] = ()  # the marks as they are written
    output: str | None = None
    output_line: int = 0
    output_end: int = 0
    prefix: str = ""  # what its lines begin with: indentation, quotation marks
    output_prefix: str = ""
    hidden: str = ""

    @property
    def raises(self) -> bool:
        return self.marks.raises is not None

    @property
    def figure(self) -> str | None:
        return self.marks.figures[0] if self.marks.figures else None


@dataclass(frozen=True)
class Page:
    """`path` is how problems name the file; `fences` counts Python fences, run or not."""

    path: str
    text: str
    blocks: tuple[Block, ...] = ()
    headings: tuple[Heading, ...] = ()
    problems: tuple[Problem, ...] = ()
    fences: int = 0
    skipped_file: bool = False
    open: bool = False  # a fence is not closed where it should be: nobody knows what belongs to it

    def chains(self) -> list[tuple[Block, ...]]:
        """Blocks that continue each other, together."""
        out: list[tuple[Block, ...]] = []
        for block in self.blocks:
            if block.cont and out:
                out[-1] = (*out[-1], block)
            else:
                out.append((block,))
        return out


def read_page(
    path: str | Path, name: str | None = None, strict: bool = False, also: frozenset[str] = frozenset()
) -> Page:
    """The page at `path`, all its problems with it. `also` names further languages not run."""
    name = name or str(path)
    try:
        text = Path(path).read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return Page(name, "", problems=(Problem(name, line, "not UTF-8", "save the file as UTF-8"),))
    except OSError as error:
        why = f"cannot be read: {error.strerror}"
        return Page(name, "", problems=(Problem(name, 1, why, "make it a readable file, or remove it"),))
    return parse_page(text, name, strict, also)


def parse_page(text: str, name: str, strict: bool = False, also: frozenset[str] = frozenset()) -> Page:
    text = fences.normal(text)
    if text.split("\n", 1)[0].strip() == SKIPFILE:
        problem = Problem(name, 1, "a card cannot be skipped as a whole", "take the skipfile marker out")
        count = sum(fence.python for fence in fences.scan(text))
        return Page(name, text, problems=(problem,) * strict, fences=count, skipped_file=True)
    return _Reader(text, name, strict, NOT_RUN | also).page()


@dataclass
class _Pending:
    """A Python fence on its way to a Block."""

    fence: Fence
    name: str
    anchor: str
    cont: bool
    imports: tuple[str, ...] = ()  # modules that must be there; the extractor keeps the last of them
    output: Fence | None = None
    loose: bool = False


@dataclass
class _Reader:
    """One pass over a page's lines: headings, markers and fences, in the order they stand."""

    text: str
    name: str
    strict: bool
    not_run: frozenset[str]
    problems: list[Problem] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    pending: list[_Pending] = field(default_factory=list)
    waiting: list[tuple[int, str]] = field(default_factory=list)  # markers that wait for a fence
    cont: int = 0  # line of a cont marker that waits
    output: tuple[int, bool] | None = None  # line of an expected-output marker that waits, and loose
    names: set[str] = field(default_factory=set)
    comment: tuple[int, str] | None = None  # where a comment over several lines began, its text
    buffer: list[str] = field(default_factory=list)  # what the extractor is given

    def page(self) -> Page:
        if "\0" in self.text:
            line = self.text[: self.text.index("\0")].count("\n") + 1
            self._wrong(line, "a NUL character", "take it out; is this a text file?")
        lines = self.text.split("\n")
        found = fences.scan(self.text)
        self._complain(fences.complaints(found, self.strict, self.not_run))
        starts, at = {fence.line: fence for fence in found}, fences.body_start(self.text) + 1
        while at <= len(lines):
            if fence := starts.get(at):
                self._fence(fence)
                at = fence.end
            else:
                self._line(at, lines[at - 1], lines[at] if at < len(lines) else "")
            at += 1
        self._never_closed()
        self._forgotten(len(lines))
        unclosed = any(fence.open or fence.swallows for fence in found)
        blocks = () if unclosed else tuple(self._blocks())
        count = sum(f.python for f in found) - sum(p.output.python for p in self.pending if p.output)
        problems = tuple(sorted(set(self.problems)))
        return Page(self.name, self.text, blocks, tuple(self.headings), problems, count, open=unclosed)

    def _complain(self, complaints: Iterator[tuple[int, str, str]]) -> None:
        self.problems += [Problem(self.name, *complaint) for complaint in complaints]

    def _wrong(self, line: int, what: str, cure: str) -> None:
        self.problems.append(Problem(self.name, line, what, cure))

    # ---- lines that are not fences

    def _line(self, at: int, line: str, following: str) -> None:
        plain = line.lstrip("> \t")
        if self.comment is None and (heading := _heading(at, plain, following)):
            self._heading(heading)
        if fences.stray(line):
            cure = "give it a line of its own, three backticks first"
            self._wrong(at, "this would be a Python fence, but for what stands before its word", cure)
        self._comments(at, _CODE_SPAN.sub("", plain) if self.comment is None else plain)

    def _heading(self, heading: Heading) -> None:
        self._forgotten(heading.line)
        if any(h.anchor == heading.anchor for h in self.headings) and self.strict:
            self._wrong(heading.line, f"the anchor {heading.anchor!r} is taken", "give it another one")
        self.headings.append(heading)

    def _comments(self, at: int, line: str) -> None:
        """Markers are HTML comments; one that spans lines counts where it begins."""
        start, text = self.comment or (at, "")
        text += ("\n" if text else "") + line
        if "<!--" in text and "-->" not in text[text.rindex("<!--") :]:
            self.comment = (start, text)
            return
        self.comment = None
        if self.strict:
            self._raw_html(start, text)
        rest = _COMMENT.sub("", text)
        if found := _LOOSE.search(rest):
            self._wrong(
                start, f"the marker {found[0].strip()} is no HTML comment", "put it between <!-- and -->"
            )
        alone = not rest.strip()
        for found in _COMMENT.finditer(text):
            self._comment(start, found[1].strip(" \t\n-"), alone)

    def _never_closed(self) -> None:
        """A comment runs into a fence, or to the end: harmless, unless it was to be a marker."""
        if self.comment is not None:
            at, text = self.comment
            text = text[text.rindex("<!--") + 4 :].strip(" \t\n-").split("\n")[0]
            if _MARKER.match(text) or _near_miss(text):
                self._wrong(at, f"the marker <!--{text} is not closed", "end it with -->")
        self.comment = None

    def _raw_html(self, at: int, text: str) -> None:
        """A tag that opens may swallow all that follows, fences too."""
        if found := _RAW_HTML.search(_AUTOLINK.sub("", _COMMENT.sub("", text))) or _ODD_COMMENT.search(text):
            what = f"{found[0]!r} is read as the beginning of raw HTML"
            self._wrong(at, what, "write it as `code`, or put a space after the <")

    def _comment(self, at: int, text: str, alone: bool) -> None:
        marker = _MARKER.match(text)
        if marker is None:
            if near := _near_miss(text):
                self._wrong(at, f"the marker <!--{text}--> is not understood", f"write <!--{near}-->")
        elif not alone:
            self._wrong(at, f"the marker <!--{text}--> shares its line with text", "give it its own line")
        elif marker[1] == "pytest.mark.":
            self.waiting.append((at, " ".join(text.split("\n"))))
        else:
            self._keyword(at, marker[2].strip())

    def _keyword(self, at: int, key: str) -> None:
        if self.output and key in ("cont", "expected-output"):
            self._no_output_follows()
        if key == "cont":
            self._cont(at)
        elif key in ("expected-output", "expected-output-ignore-whitespace"):
            self._expect(at, key.endswith("whitespace"))
        elif key in _KEYWORDS or re.fullmatch(r"(skipif|importorskip)\(.*\)", key, re.S):
            self.waiting.append((at, f"pytest-codeblocks:{key}"))
        elif key == "skipfile":
            self._wrong(at, "skipfile counts on the first line only", "move it there or take it out")
        else:
            near = difflib.get_close_matches(key, _KEYWORDS, 1)
            cure = f"write <!--pytest-codeblocks:{near[0]}-->" if near else "take it out"
            self._wrong(at, f"the marker <!--pytest-codeblocks:{key}--> is not understood", cure)

    def _cont(self, at: int) -> None:
        if not self.pending:
            self._wrong(at, "cont, but there is no block before it to continue", "take the marker out")
        elif self.cont:
            self._wrong(at, "a second cont for the same block", "take one of them out")
        self.cont = at

    def _expect(self, at: int, loose: bool) -> None:
        if self.waiting or self.cont:
            self._forgotten(at)
        if not self.pending:
            self._wrong(at, "expected-output, but there is no block before it", "take the marker out")
        elif self.pending[-1].output is not None:
            self._wrong(at, "the block before it already shows its output", "take one of them out")
        else:
            self.output = (at, loose)

    def _no_output_follows(self) -> None:
        self._wrong(self.output[0], "an expected-output marker without its fence", "add one or take it out")
        self.output = None

    def _forgotten(self, _: int) -> None:
        """A marker must find its fence before the next heading or the end of the page."""
        if self.output:
            self._no_output_follows()
        for at, text in [*self.waiting, *([(self.cont, "pytest-codeblocks:cont")] if self.cont else [])]:
            self._wrong(at, f"no Python block follows the marker <!--{text}-->", "take it out")
        self.waiting, self.cont = [], 0

    # ---- fences

    def _fence(self, fence: Fence) -> None:
        self._never_closed()
        if self.output:
            self._output(fence)
        elif fence.python:
            self._python(fence)
        elif self.waiting or self.cont:
            self._forgotten(fence.line)

    def _output(self, fence: Fence) -> None:
        if self.strict and fence.lang != "text":
            self._wrong(fence.line, "a shown output is no such fence", "tag it text")
        self.pending[-1].output, self.pending[-1].loose = fence, self.output[1]
        self.output = None

    def _python(self, fence: Fence) -> None:
        anchor = self.headings[-1].anchor if self.headings else "top"
        self.buffer += [f"<!--{text}-->" for _, text in self.waiting]
        self.buffer += _spelt(fence)
        imports = tuple(found[1] for _, text in self.waiting if (found := _IMPORT.fullmatch(text)))
        self.pending.append(_Pending(fence, self._name(anchor), anchor, bool(self.cont), imports))
        self.waiting, self.cont = [], 0

    def _name(self, anchor: str) -> str:
        name, n = anchor, 1
        while name in self.names:
            n += 1
            name = f"{anchor}-{n}"
        self.names.add(name)
        return name

    # ---- blocks

    def _blocks(self) -> Iterator[Block]:
        text = "\n".join([*self.buffer, ""])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of its keyword skip, which we keep
            seen = extract_from_buffer(io.StringIO(text), max_num_lines=10**9)
        if len(seen) != len(self.pending):
            raise AssertionError(f"{self.name}: {len(self.pending)} Python fences, {len(seen)} extracted")
        for pending, extracted in zip(self.pending, seen, strict=True):
            yield self._block(pending, extracted.code, tuple(extracted.marks))

    def _block(self, p: _Pending, code: str, expressions: tuple[str, ...]) -> Block:
        marks = self._marks(p.fence.line, expressions, p.imports)
        if p.loose:
            marks = replace(marks, tolerance=replace(marks.tolerance, ignore_whitespace=True))
        out = p.output
        return Block(
            p.name, p.anchor, p.fence.line, p.fence.end, code, p.cont, marks, expressions,
            out.code if out else None, out.line if out else 0, out.end if out else 0,
            p.fence.prefix, out.prefix if out else "", p.fence.hidden,
        )  # fmt: skip

    def _marks(self, line: int, expressions: tuple[str, ...], imports: tuple[str, ...]) -> Marks:
        try:
            return read_marks(expressions, *imports)
        except (ValueError, SyntaxError, TypeError) as error:
            self._wrong(line, f"a marker of this block is not understood: {error}", "mend or remove it")
            return Marks()


def _spelt(fence: Fence) -> list[str]:
    """The fence as the extractor knows it: at the margin, longer ticks than any inside."""
    longest = max((len(run) for line in fence.body for run in re.findall("`+", line)), default=0)
    ticks = "`" * max(3, longest + 1)
    return [f"{ticks}python", *fence.body, ticks]


def _heading(at: int, line: str, following: str) -> Heading | None:
    if found := _ATX.match(line):
        return _titled(at, len(found[1]), found[2])
    if line.strip() and re.fullmatch(r"(=+|-+)[ \t]*", following) and not line.startswith(("|", "-", "<")):
        return _titled(at, 1 if following.startswith("=") else 2, line)
    return None


def _titled(at: int, level: int, title: str) -> Heading:
    explicit = _ANCHOR.search(title)
    plain = _ANCHOR.sub("", title).strip()
    anchor = explicit[1] if explicit else slug(plain)
    return Heading(at, level, plain, anchor, explicit is not None)


def slug(title: str) -> str:
    """An anchor for a heading that has none of its own; keeps letters of any script."""
    words = re.sub(r"[^\w\s-]", "", title).strip().lower()
    return re.sub(r"[-\s]+", "-", words) or "section"


def _near_miss(text: str) -> str | None:
    """What a comment that looks like a marker, and is none, was meant to say."""
    head = re.split(r"[\s(]", text, maxsplit=1)[0].strip("- :")
    if re.fullmatch(r"expected[\s_-]*outputs?:?", text, re.I):
        return "pytest-codeblocks:expected-output"
    if found := _BURIED.match(text):
        rest = re.match(r"[\w-]+(\(.*\))?", text[found.end() :].lstrip())
        return (found[1] or "pytest.mark.").lower() + (rest[0] if rest else "")
    if text.lower() in _BARE:
        text = head = text.lower()
    if head in _BARE:
        return f"pytest.mark.{text}" if head in ("xfail", "raises") else f"pytest-codeblocks:{text}"
    if bare := difflib.get_close_matches(head, _LONG, 1, 0.8):
        return f"pytest-codeblocks:{bare[0]}"
    known = [f"pytest-codeblocks:{key}" for key in _KEYWORDS] + ["pytest.mark.skip", "pytest.mark.skipif"]
    known += [f"pytest.mark.{key}" for key in ("xfail", "raises", "timeout", "output", "cuda", "figure")]
    near = difflib.get_close_matches(head, known, 1, 0.75)
    if near:
        return near[0]
    return known[0] if re.match(r"(pytest|code-?_?blocks?|torchcards)\b", head, re.I) else None
