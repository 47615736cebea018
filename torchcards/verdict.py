"""From what a run gave to what a block is worth: passed, skipped, or failed and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .agree import agree, difference, trimmed
from .marks import ANYTHING
from .page import Block

Result = Mapping[str, Any]
CURE_OUTPUT = "if the code is right, run `make update` (pytest --codeblocks-update)"


@dataclass(frozen=True)
class Place:
    """A chain as a file: its card's path, its text, and the card's line for each of its lines."""

    page: str
    text: str
    starts: tuple[int, ...]
    chain: tuple[Block, ...]

    def line(self, number: int | None, index: int) -> int:
        """The card's line for a line of the snippet file; the block's own when unknown."""
        if number:
            for start, block in reversed(list(zip(self.starts, self.chain, strict=True))):
                if start < number <= start + block.code.count("\n") + 1:
                    return block.line + number - start
        return self.chain[index].line

    def code(self, number: int) -> str:
        lines = self.text.split("\n")
        return lines[number - 1].strip() if number <= len(lines) else ""


@dataclass(frozen=True)
class Verdict:
    """`given` is the output as the page would show it; None when nothing was run."""

    outcome: str  # passed, failed, skipped
    text: str = ""
    given: str | None = None
    compared: bool = False
    only_output: bool = False  # the output is all that is wrong
    rehearsed: bool = False  # on CUDA devices that are none


def judge(place: Place, index: int, results: Sequence[Result], unshown: bool = False) -> Verdict:
    """The verdict on link `index`; `results` are those of the links up to it, its own last.

    With `unshown`, a block that prints must show what it prints.
    """
    result, block = results[-1], place.chain[index]
    if result["kind"] == "skip":
        return _skipped(place, index, result)
    if result["kind"] != "ran":
        return _failed(place, block.line, f"{result['text']}; the block must run to its end")
    if _other_output(block, result) and _output(place, index, results, unshown).outcome == "failed":
        return Verdict("passed", given=given(result), compared=True)
    why = _wrong_run(place, index, result)
    verdict = Verdict("failed", why) if why else _output(place, index, results, unshown)
    return replace(verdict, rehearsed=result.get("rehearsed", False))


def _other_output(block: Block, result: Result) -> bool:
    """Whether an xfail that names no exception may be kept by the output: pytest's test fails by either."""
    wanted, went_well = result["wanted"], not (result["exc"] or result["hidden"] or result.get("fault"))
    anything = wanted and tuple(wanted["types"]) == ANYTHING and not (wanted["match"] or wanted["message"])
    return bool(anything and went_well and block.marks.xfails and block.output is not None)


def _failed(place: Place, line: int, text: str) -> Verdict:
    return Verdict("failed", f"{place.page}:{line}: {text}")


def _skipped(place: Place, index: int, result: Result) -> Verdict:
    if result.get("syntax"):
        number, _, message = result["syntax"].partition(":")
        line = place.line(int(number) if number.isdigit() else None, index)
        return _failed(place, line, f"skipped ({result['text']}), and not Python: {message}")
    return Verdict("skipped", result["text"])


def _wrong_run(place: Place, index: int, result: Result) -> str:
    exc, wanted, line = result["exc"], result["wanted"], place.chain[index].line
    if wanted and not exc:
        return f"{place.page}:{line}: {_declared(wanted)} must be raised, and nothing was"
    if wanted and not result["expected"]:
        what = exc.get("undeclared") or f"{_declared(wanted)} must be raised, but it was another exception"
        return f"{place.page}:{place.line(exc['line'], index)}: {what}\n{_trace(place, index, result)}"
    if exc and not wanted and not _clean_exit(exc):
        return _raised(place, index, result)
    if result["hidden"]:
        return f"{place.page}:{line}: an exception that Python only prints: {result['hidden'][0]}"
    if result.get("fault"):
        return f"{place.page}:{line}: {result['fault']}"
    missing = [name for name in place.chain[index].marks.figures if name not in result["figures"]]
    if missing:
        return f"{place.page}:{line}: it has not drawn {missing[0]}; end it with plt.savefig({missing[0]!r})"
    return ""


def _declared(wanted: Mapping[str, Any]) -> str:
    part = wanted["match"] or wanted["message"]
    return " or ".join(wanted["types"]) + (f" with {part!r} in its message" if part else "")


def _clean_exit(exc: Mapping[str, Any]) -> bool:
    """`sys.exit(0)` as the last thing a block does is how a script may end."""
    return exc["exit"] == "0" and not exc["unreached"]


def _raised(place: Place, index: int, result: Result) -> str:
    exc = result["exc"]
    at = place.line(exc["line"], index)
    if exc["exit"] == "0":
        return (
            f"{place.page}:{at}: sys.exit here keeps line {place.line(exc['unreached'], index)} from running"
        )
    return f"{place.page}:{at}: {_trace(place, index, result)}"


def _trace(place: Place, index: int, result: Result) -> str:
    exc = result["exc"]
    lines = [exc["text"].rstrip()]
    lines += [f"  {place.page}:{place.line(n, index)}: {place.code(n)}" for n in exc["lines"]]
    lines += [f"  raised in {exc['where']}"] if exc["where"] else []
    lines += [exc["values"]] if exc["values"] else []
    lines += [f"stderr:\n{result['err'].rstrip()}"] if result["err"].strip() else []
    return "\n".join(lines)


def _output(place: Place, index: int, results: Sequence[Result], unshown: bool) -> Verdict:
    block, own = place.chain[index], given(results[-1])
    if results[-1]["cut"] and (block.output is not None or unshown):
        return _failed(place, block.line, results[-1]["cut"])
    if block.output is None:
        if unshown and trimmed(own):
            what = f"it prints, and shows nothing: {trimmed(own).splitlines()[0]!r}"
            text = f"{place.page}:{block.line}: {what}; run `make update`"
            return Verdict("failed", text, own, only_output=True)
        return Verdict("passed", given=own)
    candidates = [own, _since_last_shown(place, index, results)]
    candidates += [results[-1]["out"]] if block.marks.xfails else []
    if any(agree(block.output, text, block.marks.tolerance) for text in candidates):
        return Verdict("passed", given=own, compared=True)
    what = f"the output shown is not the output given; {CURE_OUTPUT}"
    text = f"{place.page}:{block.output_line}: {what}\n{difference(block.output, own)}"
    return Verdict("failed", text, own, compared=True, only_output=True)


def given(result: Result) -> str:
    """What the page would show: what was printed and, of a declared exception, the last lines."""
    out = result["out"]
    if result["exc"] and result["wanted"]:
        out += ("" if not out or out.endswith("\n") else "\n") + result["exc"]["text"]
    return out


def _since_last_shown(place: Place, index: int, results: Sequence[Result]) -> str:
    """pytest-codeblocks shows a chain's output at its end: links that show none are included."""
    text = given(results[-1])
    for earlier in range(index - 1, -1, -1):
        if place.chain[earlier].output is not None:
            break
        text = (given(results[earlier]) if "out" in results[earlier] else "") + text
    return text
