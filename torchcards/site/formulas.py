"""Formulas, rendered when the site is built: no script in the browser."""

import json
import re
from functools import cache
from html import unescape
from pathlib import Path

import quickjs

_TEX = re.compile(
    r'<(?P<tag>span|div) class="arithmatex">\\(?P<open>[(\[])(?P<tex>.*?)\\[)\]]</(?P=tag)>', re.S
)


def formulas(html: str) -> str:
    """The page with each formula that arithmatex marked as HTML and MathML."""
    return _TEX.sub(lambda found: _formula(found["tex"], found["open"] == "["), html)


def _formula(tex: str, display: bool) -> str:
    rendered = render(unescape(tex).strip(), display)
    return f'<div class="tc-formula">{rendered}</div>' if display else rendered


@cache
def render(tex: str, display: bool) -> str:
    """Raises quickjs.JSException for TeX that KaTeX does not know."""
    options = json.dumps({"displayMode": display, "throwOnError": True, "strict": "error"})
    return _katex().eval(f"katex.renderToString({json.dumps(tex)}, {options})")


@cache
def _katex() -> quickjs.Context:
    context = quickjs.Context()
    context.eval("var self = this; " + Path(__file__).with_name("katex.min.js").read_text("utf-8"))
    return context
