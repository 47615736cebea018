"""How the site arrives: its weight, below another path, from a folder, and as HTML."""

import re
import shutil
from pathlib import Path

import html5lib
import pytest
from built import built_site
from playwright.sync_api import Browser, Page, expect
from server import serving

from torchcards.card import LANGUAGES

CARD = "tensors/broadcasting/"


@pytest.mark.parametrize("path", ["en/", "zh/", f"zh/{CARD}", "en/tensors/method-pairs/", "en/map/"])
def test_a_first_visit_is_light(browser: Browser, root, path):
    context = browser.new_context()
    page = context.new_page()
    sizes = {}
    page.on(
        "requestfinished", lambda request: sizes.update({request.url: request.sizes()["responseBodySize"]})
    )
    page.goto(f"{root}/{path}", wait_until="networkidle")
    context.close()
    assert sum(sizes.values()) < 250_000, sorted(sizes.items(), key=lambda item: -item[1])
    assert not [url for url in sizes if not url.startswith((root, "data:"))]


def test_below_another_path_everything_is_found(browser: Browser):
    """Pages, search, switch of language and the start page, where the site is not at the root."""
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    missing = []
    page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    with serving(built_site(), "/some/where") as address:
        page.goto(f"{address}/")
        expect(page).to_have_url(f"{address}/en/")
        page.goto(f"{address}/en/{CARD}")
        page.locator(".md-search__input").click()
        page.keyboard.type("clip_grad_norm_")
        page.locator(".md-search-result__link").first.click()
        expect(page).to_have_url(re.compile(f"{address}/en/training/grad-clipping/"))
        page.locator("a[hreflang=zh]").first.click()
        expect(page).to_have_url(re.compile(f"{address}/zh/training/grad-clipping/"))
    context.close()
    assert missing == []


def parsed(page: Path) -> list[str]:
    parser = html5lib.HTMLParser()
    parser.parse(page.read_text("utf-8"))
    return [f"{page}:{line}: {code}" for (line, _), code, _ in parser.errors]


def test_every_page_is_html_that_a_browser_need_not_mend():
    """Parse errors only; `make audit` asks the validator of the W3C about the rest."""
    pages = sorted(built_site().rglob("*.html"))
    assert len(pages) > 100
    assert [error for page in pages for error in parsed(page)] == []


# ---- from a folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The site as somebody unpacks it."""
    return Path(shutil.copytree(built_site(), tmp_path / "a site"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_a_folder_pages_open_and_navigation_works(page: Page, folder, lang):
    page.goto((folder / lang / CARD / "index.html").as_uri())
    expect(page.locator(".tc-question")).to_be_visible()
    page.locator(".tc-path__link").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url.startswith("file:")
    assert page.url.endswith("/index.html")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_a_folder_the_page_says_why_there_is_no_search(page: Page, folder, lang):
    """Browsers keep a file from starting a worker and from reading its neighbours."""
    page.goto((folder / lang / CARD / "index.html").as_uri())
    expect(page.locator(".tc-no-search")).to_contain_text("make serve")
    page.locator(".tc-no-search a").click()
    expect(page.locator(".tc-map")).to_be_visible()
    page.locator(".tc-map a").first.click()
    expect(page.locator(".tc-question")).to_be_visible()


def test_a_served_page_says_nothing_of_folders(page: Page, root):
    page.goto(f"{root}/en/{CARD}")
    expect(page.locator(".tc-question")).to_be_visible()
    expect(page.locator(".tc-no-search")).to_be_hidden()
