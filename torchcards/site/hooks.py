"""MkDocs' events: each hands over to a module that does not know MkDocs."""

import json
import posixpath
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from logging import getLogger
from pathlib import Path
from typing import Any

from jinja2 import Environment, pass_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from torchcards import evidence
from torchcards.card import LANGUAGES, Card
from torchcards.site import (
    blocks,
    figures,
    formulas,
    gathered,
    landmarks,
    notebook,
    policy,
    search_index,
    view,
)
from torchcards.site.card_notebook import card_notebook
from torchcards.site.catalogue import catalogue
from torchcards.site.history import last_changed
from torchcards.site.nav import index_of, navigation
from torchcards.site.shelf import Shelf, read_shelf
from torchcards.site.texts import texts

log = getLogger("mkdocs.torchcards")


@dataclass
class Site:
    """What one build of one language knows. MkDocs loads this module anew for each."""

    shelf: Shelf
    docs: Path
    tags: dict[str, Any]
    changed: dict[str, str]
    proofs: dict[str, dict[str, Any]]
    entries: list[dict[str, Any]] = field(default_factory=list)

    @property
    def lang(self) -> str:
        return self.shelf.lang

    def card(self, page: Page) -> Card | None:
        return self.shelf.pages.get(page.file.src_uri)


site: Site


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    global site
    folder = Path(config.docs_dir)
    shelf = read_shelf(folder.parent, folder.name, config.strict)
    root = folder.parent.parent
    site = Site(shelf, folder.parent, view.read_tags(folder.parent), last_changed(root), evidence.fresh(root))
    for problem in site.shelf.problems:
        log.warning(str(problem))
    config.nav = navigation(site.shelf, folder)
    config.site_url = f"{config.site_url.rstrip('/')}/{site.lang}/"
    config.edit_uri = f"{config.edit_uri.rstrip('/')}/{site.lang}/"
    config.site_description = texts(site.lang)["site_description"]
    config.theme.static_templates = set()  # one 404 and one sitemap for both languages
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Without the theme's files, which stand once for both languages; with the pages made here."""
    theme = set(config.theme.dirs)
    kept = [file for file in files if file.src_dir not in theme and not _is_source(file)]
    made = [
        File.generated(config, index_of(s), content=f"---\ntitle: {s.name}\n---\n")
        for s in site.shelf.sections
    ]
    texts_made = gathered.pages(site.shelf, site.tags).items()
    made += [File.generated(config, name, content=text) for name, text in texts_made]
    return Files([*kept, *made])


def _is_source(file: File) -> bool:
    """A notebook's jupytext source has its page in the notebook."""
    return file.src_uri.startswith("notebooks/") and file.src_uri.endswith(".py")


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Previous and next lead from card to card, past the pages of sections."""
    for page in nav.pages:
        page.previous_page = page.next_page = None
    cards = [page for page in nav.pages if site.card(page)]
    for page, following in pairwise(cards):
        page.next_page, following.previous_page = following, page
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    url: Callable = env.filters["url"]

    @pass_context
    def shared(context: Any, value: str) -> str:
        return url(context, f"../{value}" if value.startswith("assets/") else value)

    env.filters["url"] = shared
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if card := site.card(page):
        page.meta["description"] = card.meta.question
        return _with_figures(blocks.markdown(card), card, page)
    if shown := page.meta.get("block"):
        card, number = _shown(shown)
        return f"{markdown}\n\n{blocks.excerpt(card, number)}"
    return markdown


def _with_figures(markdown: str, card: Card, page: Page) -> str:
    try:
        return figures.figures(markdown, card, site.docs, _base(page))
    except figures.Missing as error:
        log.warning(f"{page.file.src_uri}: {error}")
        return markdown


def _shown(reference: str) -> tuple[Card, int]:
    """`broadcasting#column-plus-row`: a card and the number of its block."""
    id, _, name = reference.partition("#")
    card = site.shelf.cards[id]
    return card, next(n for n, block in enumerate(card.blocks) if block.name == name)


def _base(page: Page) -> str:
    """From the page up to the root that both languages share."""
    return "../" * (page.url.strip("/").count("/") + 2 if page.url.strip("./") else 1)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if page.file.src_uri.endswith(".ipynb"):
        html = notebook.tidy(html, page.toc, partial(_address, page, files))
    card = site.card(page) or (_shown(page.meta["block"])[0] if "block" in page.meta else None)
    if card:
        html = blocks.html(html, card, _base(page), site.docs.parent, site.proofs)
    if page.file.src_uri == "terms.md":
        html = landmarks.spoken(html, site.lang)
    return formulas.formulas(html)


def _address(page: Page, files: Files, link: str) -> str:
    """Where a notebook's link to a Markdown file leads."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), link))
    if file := files.get_file_from_path(target):
        return file.url_relative_to(page.file)
    log.warning(f"{page.file.src_uri}: the link {link} leads to no page")
    return link


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    card = site.card(page)
    other = "en" if site.lang == "zh" else "zh"
    return context | {
        "t": texts(site.lang),
        "shelf": site.shelf,
        "card": card and view.card_view(card, site.shelf, site.tags),
        "section": next((s for s in site.shelf.sections if index_of(s) == page.file.src_uri), None),
        "card_link": view.card_link,
        "made": tuple(gathered.MADE),
        "counts": view.counts(site.shelf),
        "changed": site.changed.get(f"docs/{site.lang}/{page.file.src_uri}"),
        "languages": _languages(page),
        "other": other,
        "twin": _twin(page, other),
    }


def _twin(page: Page, other: str) -> str:
    """The same page in the other language, or that language's home."""
    made = page.file.generated_by is not None
    exists = made or (site.docs / other / page.file.src_uri).exists()
    return f"../{other}/{page.url if exists and page.url != './' else ''}"


def _languages(page: Page) -> list[str]:
    made = page.file.generated_by is not None
    return [lang for lang in LANGUAGES if made or (site.docs / lang / page.file.src_uri).exists()]


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    if entry := _entry(page):
        site.entries.append(entry)
    output = landmarks.valid(landmarks.named(output))
    # The preview puts a script of its own into each page, which a policy would forbid.
    return policy.with_policy(output) if config.strict else output


def _entry(page: Page) -> dict[str, Any] | None:
    if card := site.card(page):
        tags = list(view.tag_names(card.meta.tags, site.lang, site.tags))
        section = site.shelf.section_name(card.section)
        return search_index.card_entry(card, section, page.url, page.content, tags, site.docs)
    if page.file.src_uri == "terms.md" or page.file.src_uri.endswith(".ipynb"):
        return search_index.page_entry(page.title, page.url, page.content)
    return None


def on_post_build(config: MkDocsConfig) -> None:
    folder = Path(config.site_dir, "search")
    folder.mkdir(exist_ok=True)
    built = {entry["url"]: entry for entry in site.entries}
    before = _entries_before(folder / "cards.json") if config.extra["only_edited"] else {}
    _write(folder / "cards.json", [entry for _, entry in sorted({**before, **built}.items())])
    # Material asks for this file on every page; our worker loads cards.json when it is needed.
    _write(folder / "search_index.json", {"config": {}, "docs": []})
    _write(Path(config.site_dir, "cards.json"), catalogue(site.shelf, config.site_url))
    for card in site.shelf.cards.values():
        link = view.card_link(card)
        if link.url not in before or link.url in built:
            text = card_notebook(card, site.docs, f"{config.site_url}{link.url}")
            Path(config.site_dir, link.url, f"{card.id}.ipynb").write_text(text, "utf-8")


def _entries_before(path: Path) -> dict[str, Any]:
    """What the last build wrote; a build of edited cards alone keeps the rest."""
    return {entry["url"]: entry for entry in json.loads(path.read_text("utf-8"))}


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), "utf-8")
