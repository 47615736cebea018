"""A notebook's page, made to look like the others.

mkdocs-jupyter puts half a megabyte of styles and scripts, two of them from other hosts, into each
page; all of that goes, and the site's own styles draw the cells.
"""

import re
from collections.abc import Callable, Iterator
from html import escape

from mkdocs.structure.toc import AnchorLink, TableOfContents

from .formulas import render

_REMOVED = re.compile(
    r"<(?P<tag>style|script|clipboard-copy)\b.*?</(?P=tag)>"
    r'|<div class="zeroclipboard-container">\s*</div>'
    r'|<div class="clipboard-copy-txt".*?</div>'
    r'|<a class="anchor-link".*?</a>'
    r'|(?<=class="jp-Cell-inputWrapper") tabindex="0"',
    re.S,
)
_CODE = re.compile(r'(<div class="highlight hl-\w+"><pre>)(.*?)(</pre>)', re.S)
_MARKDOWN = re.compile(r'(<div class="[^"]*jp-RenderedMarkdown[^"]*"[^>]*>)(.*?)(</div>)', re.S)
_HEADING = re.compile(r'<h([1-6]) id="[^"]*">(.*?)</h\1>', re.S)
_IMAGE = re.compile(r'(<img alt=")No description[^"]*(")')
_LINK = re.compile(r'href="([^":]+\.(?:md|ipynb))(#[^"]*)?"')
_TEX = re.compile(r"\$\$(?P<display>[^$]+)\$\$|(?<![\\\w$])\$(?P<inline>[^$\n]+)\$(?!\w)")


def tidy(content: str, toc: TableOfContents, url: Callable[[str], str]) -> str:
    """`url` is where a link to a Markdown file leads; mkdocs-jupyter leaves such links alone."""
    for _ in range(2):  # some of what goes stands within what goes
        content = _REMOVED.sub("", content)
    content = content.replace("highlight-ipynb", "highlight")
    content = _CODE.sub(r"\1<code>\2</code>\3", content)
    content = _MARKDOWN.sub(lambda cell: cell[1] + _formulas(cell[2]) + cell[3], content)
    content = _LINK.sub(lambda link: _href(url(link[1]), link[2]), content)
    return _pictures(_headings(content, toc))


def _href(address: str, fragment: str | None) -> str:
    return f'href="{address}{fragment or ""}"'


def _formulas(html: str) -> str:
    return _TEX.sub(lambda tex: render(tex["display"] or tex["inline"], bool(tex["display"])), html)


def _headings(content: str, toc: TableOfContents) -> str:
    """Anchors by number, equal in both languages; a slug of a Chinese heading would be empty."""
    links = list(_flat(toc))
    for number, link in enumerate(links):
        link.id = f"part-{number}"
    ids = iter(link.id for link in links)
    return _HEADING.sub(lambda h: f'<h{h[1]} id="{next(ids)}">{h[2]}</h{h[1]}>', content)


def _flat(links: TableOfContents | list[AnchorLink]) -> Iterator[AnchorLink]:
    for link in links:
        yield link
        yield from _flat(link.children)


def _pictures(content: str) -> str:
    """A picture without a description is named by the heading above it."""
    parts = re.split(r"(<h[1-6] id.*?</h[1-6]>)", content, flags=re.S)
    for at in range(2, len(parts), 2):
        alt = escape(re.sub(r"<[^>]+>", "", parts[at - 1]))
        parts[at] = _IMAGE.sub(lambda image, alt=alt: f"{image[1]}{alt}{image[2]}", parts[at])
    return "".join(parts)
