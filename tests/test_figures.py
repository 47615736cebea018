"""Figures for the light and the dark page."""

import re
from pathlib import Path

from torchcards import figures

SVG = '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg width="1"><metadata>2026</metadata><!-- by x -->\n<path d="M {0} 1" id="pabcdef1234" style="stroke: #000000"/></svg>'


def test_writing_makes_both_figures_and_the_second_time_none(tmp_path: Path) -> None:
    light, dark = figures.paths(tmp_path, "nn", "a", "f.svg")
    svg = SVG.replace("{0}", "1.0")
    assert figures.write(svg, light) == [light, dark]
    assert (figures.write(svg, light), figures.fault(svg, light)) == ([], "")
    assert "2026" not in light.read_text()
    assert figures.DARK_INK in dark.read_text()


def test_words_have_enough_contrast_with_the_dark_page() -> None:
    for light in ("#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#7f7f7f"):
        word = f'<g style="fill: {light}" transform="scale(1)"/>'
        shown = re.search(r"(?<=style=.fill: )#\w{6}", figures.dark(f"<svg >{word}"))[0]
        assert _contrast(shown, "#14181d") >= 4.5, light
    assert "#1f77b4" in figures.dark('<svg ><path style="fill: #1f77b4"/>')


def _contrast(one: str, other: str) -> float:
    dim, bright = sorted(map(_luminance, (one, other)))
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_what_nobody_can_see_is_no_change(tmp_path: Path) -> None:
    light = tmp_path / "f.svg"
    figures.write(SVG.replace("{0}", "1.0"), light)
    near = SVG.replace("{0}", "1.01").replace("pabcdef1234", "p0123456789")
    assert (figures.write(near, light), figures.fault(near, light)) == ([], "")


def test_a_figure_that_is_missing_or_another_or_whose_dark_one_is_stale_is_a_fault(tmp_path: Path) -> None:
    light, svg = tmp_path / "f.svg", SVG.replace("{0}", "1.0")
    assert figures.fault(svg, light) == "the figure f.svg is not in the project"
    figures.write(svg, light)
    assert "is not the one the block draws" in figures.fault(svg.replace("1.0 1", "7.0 1"), light)
    (tmp_path / "f-dark.svg").write_text("")
    assert "dark figure" in figures.fault(svg, light)
