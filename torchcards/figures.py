"""Figures that blocks draw: kept under docs/assets/figures, for the light and the dark page."""

import re
from pathlib import Path

from .agree import agree
from .marks import Tolerance

FOLDER = "assets/figures"
INK, DARK_INK = "#000000", "#e3e5ea"
# Words need more contrast than lines: these colours of matplotlib's have less than 4.5 on the dark page.
DARK_WORDS = {"#1f77b4": "#62b0e8", "#d62728": "#ff8080", "#9467bd": "#bb9ade", "#7f7f7f": "#a3a3a3"}
_WORD = re.compile(r'(?<=<g style="fill: )#[0-9a-f]{6}')
_NEAR = Tolerance(rtol=1e-3, atol=0.1)  # another processor rounds otherwise; 0.1 pt is not seen


def paths(docs: Path, section: str, card: str, name: str) -> tuple[Path, Path]:
    """Where the light and the dark figure of a card lie; both languages share them."""
    folder = docs / FOLDER / section / card
    return folder / name, folder / f"{name.removesuffix('.svg')}-dark.svg"


def normal(svg: str) -> str:
    """The drawing without what says when and by what it was drawn."""
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.S)
    svg = re.sub(r"<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*|<\?xml[^>]*\?>\s*", "", svg, flags=re.S)
    return "\n".join(line.rstrip() for line in svg.strip().split("\n")) + "\n"


def dark(svg: str) -> str:
    """The same drawing for a dark page: black ink, said or implied, becomes light, and words lighter."""
    svg = _WORD.sub(lambda found: DARK_WORDS.get(found[0], found[0]), svg)
    return svg.replace(INK, DARK_INK).replace("<svg ", f'<svg fill="{DARK_INK}" ', 1)


def same(old: str, new: str) -> bool:
    """Whether two drawings look the same."""
    return agree(_without_ids(old), _without_ids(new), _NEAR)


def _without_ids(svg: str) -> str:
    return re.sub(r"\b[a-z][0-9a-f]{10}\b", "id", svg)


def write(svg: str, light: Path) -> list[Path]:
    """Write both figures if the drawing looks otherwise than the one there; returns what was."""
    svg, other = normal(svg), light.with_name(f"{light.stem}-dark.svg")
    if light.is_file() and same(light.read_text("utf-8"), svg):
        svg = light.read_text("utf-8")
    touched = []
    for path, text in ((light, svg), (other, dark(svg))):
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
            touched.append(path)
    return touched


def fault(svg: str, light: Path) -> str:
    """What is wrong with the figure on the page, given what the block draws now; or nothing."""
    if not light.is_file():
        return f"the figure {light.name} is not in the project"
    if not same(light.read_text("utf-8"), normal(svg)):
        return f"the figure {light.name} on the page is not the one the block draws"
    other = light.with_name(f"{light.stem}-dark.svg")
    if not other.is_file() or other.read_text("utf-8") != dark(light.read_text("utf-8")):
        return f"the dark figure of {light.name} does not belong to the light one"
    return ""
