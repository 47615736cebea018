"""Does the output shown on the page agree with the output given?"""

import difflib
import re

from .marks import EXACT, Tolerance

_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?![\w])")


def agree(shown: str, given: str, tolerance: Tolerance = EXACT) -> bool:
    """Equal after trailing white space; anything looser has been asked for by the block."""
    shown, given = trimmed(shown), trimmed(given)
    if tolerance.ignore_whitespace:
        shown, given = (re.sub(r"\s+", "", text) for text in (shown, given))
    if shown == given:
        return True
    if tolerance.ellipsis and "..." in shown:
        return _fits(shown, given)
    return bool(tolerance.rtol or tolerance.atol) and _near(shown, given, tolerance)


def trimmed(text: str) -> str:
    """The text without white space at the end of its lines and without empty last lines."""
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n")


def difference(shown: str, given: str) -> str:
    """A unified diff for people: `-` what the page shows, `+` what the run gave."""
    left, right = trimmed(shown).split("\n"), trimmed(given).split("\n")
    return "\n".join(difflib.unified_diff(left, right, "shown", "given", lineterm="", n=1))


def _fits(shown: str, given: str) -> bool:
    """Whether `given` is `shown` with something, or nothing, for each `...`."""
    first, *between, last = shown.split("...")
    if not given.startswith(first):
        return False
    at = len(first)
    for part in between:
        if (found := given.find(part, at)) < 0:
            return False
        at = found + len(part)
    return given.endswith(last) and len(given) - len(last) >= at


def _near(shown: str, given: str, tolerance: Tolerance) -> bool:
    if _NUMBER.sub("#", shown) != _NUMBER.sub("#", given):
        return False
    pairs = zip(_NUMBER.findall(shown), _NUMBER.findall(given), strict=True)
    return all(_close(a, b, tolerance) for a, b in pairs)


def _close(a: str, b: str, tolerance: Tolerance) -> bool:
    """Whole numbers must be equal; of floats the shown one is the reference."""
    if a == b:
        return True
    if not re.search(r"[.eE]", a + b):
        return False
    x, y = float(a), float(b)
    return abs(x - y) <= tolerance.atol + tolerance.rtol * abs(x)
