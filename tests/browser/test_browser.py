"""The site as readers meet it, in both languages."""

import re
from pathlib import Path

import pytest
from built import ROOT, built_site
from playwright.sync_api import Browser, Page, expect

from torchcards.card import LANGUAGES, read_card

OTHER = {"zh": "en", "en": "zh"}
CARD = "tensors/broadcasting/"
QUERIES = [
    ("zh", "广播", "tensors/broadcasting/"),
    ("zh", "廣播", "tensors/broadcasting/"),
    ("zh", "梯度裁剪", "training/grad-clipping/"),
    ("zh", "clip_grad_norm_", "training/grad-clipping/"),
    ("zh", "清零梯度", "autograd/zero-grad/"),
    ("en", "broadcasting", "tensors/broadcasting/"),
    ("en", "clip grad norm", "training/grad-clipping/"),
    ("en", "dataloder", "data/dataloader/"),
    ("en", "torch.nn.utils", "training/grad-clipping/"),
    ("en", "zero_grad", "autograd/zero-grad/"),
]


def title(lang: str, card: str = CARD) -> str:
    return read_card(ROOT / "docs" / lang / f"{card.rstrip('/')}.md").meta.title


def search(page: Page, query: str) -> None:
    page.locator(".md-search__input").click()
    page.keyboard.type(query)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_the_home_page_to_a_card(page, root, lang):
    page.goto(f"{root}/{lang}/")
    page.locator(".tc-sections").get_by_role("link", name=title(lang)).click()
    expect(page).to_have_url(f"{root}/{lang}/{CARD}")
    expect(page.locator("h1")).to_have_text(title(lang))
    expect(page.locator(".tc-question")).to_be_visible()


@pytest.mark.parametrize(("lang", "query", "card"), QUERIES)
def test_a_search_names_the_right_card_first(page, root, lang, query, card):
    page.goto(f"{root}/{lang}/")
    search(page, query)
    first = page.locator(".md-search-result__link").first
    expect(first).to_contain_text(title(lang, card))
    expect(first).to_have_attribute("href", f"{root}/{lang}/{card}")


def test_a_result_shows_the_section_and_the_matching_line(page, root):
    page.goto(f"{root}/en/")
    search(page, "clip_grad_norm_")
    link = page.locator(".md-search-result__item").first.locator("a").nth(1)
    assert re.search(r"/en/training/grad-clipping/#[\w-]+$", link.get_attribute("href"))
    expect(link.locator("mark").first).to_contain_text("clip_grad_norm")


def test_search_by_keyboard_alone(page, root):
    page.goto(f"{root}/en/nn/")
    page.keyboard.press("/")
    page.keyboard.type("broadcasting")
    expect(page.locator(".md-search-result__item").first).to_contain_text(title("en"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{root}/en/{CARD}"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_switch_stays_on_the_card_and_at_the_heading(page, root, lang):
    page.goto(f"{root}/{lang}/{CARD}#pitfalls")
    page.locator(".tc-language").click()
    expect(page).to_have_url(re.compile(f"{root}/{OTHER[lang]}/{CARD}#"))
    expect(page.locator("h1")).to_have_text(title(OTHER[lang]))
    assert page.evaluate("document.querySelector(':target').tagName") in ("H2", "H3")
    expect(page.locator("#pitfalls")).to_be_in_viewport()


def test_the_choice_of_language_is_remembered(page, root):
    page.goto(f"{root}/en/")
    page.locator(".tc-language").click()
    page.goto(f"{root}/")
    expect(page).to_have_url(f"{root}/zh/")


@pytest.mark.parametrize(("locale", "lang"), [("zh-CN", "zh"), ("en-GB", "en"), ("fr-FR", "en")])
def test_the_first_page_follows_the_browser(browser: Browser, root, locale, lang):
    context = browser.new_context(locale=locale)
    page = context.new_page()
    page.goto(f"{root}/")
    expect(page).to_have_url(f"{root}/{lang}/")
    context.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_copy_takes_the_code_and_nothing_else(page, root, lang):
    page.goto(f"{root}/{lang}/{CARD}")
    card = read_card(ROOT / "docs" / lang / "tensors/broadcasting.md")
    shown = page.locator(".tc-block").first
    assert shown.locator(".md-clipboard, .md-code__button").count() == 1
    shown.locator(".md-clipboard, .md-code__button").click()
    expect(page.locator(".md-dialog")).to_have_class(re.compile("active"))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip("\n") == card.blocks[0].code.rstrip("\n")


def test_the_script_of_a_block_is_downloaded(page, root):
    page.goto(f"{root}/en/{CARD}")
    with page.expect_download() as download:
        page.locator(".tc-script").first.click()
    file = Path(download.value.path())
    assert file.read_bytes() == (ROOT / "snippets/en/tensors/broadcasting/in-short.py").read_bytes()


def addresses(lang: str) -> list[str]:
    site = built_site()
    found = site.glob(f"{lang}/**/index.html")
    return sorted(path.parent.relative_to(site).as_posix() + "/" for path in found)


@pytest.mark.parametrize(("theme", "lang"), [("light", "zh"), ("dark", "en")])
def test_every_page_fits_and_is_quiet(browser: Browser, root, theme, lang):
    """No wider than the screen, nothing from other hosts, nothing missing, no console message.

    The two languages share templates and styles, so each theme is seen in one of them.
    """
    context = browser.new_context(color_scheme=theme)
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("response", lambda answer: answer.status < 400 or heard.append(answer.url))
    page.on("request", lambda request: _is_ours(request.url, root) or heard.append(request.url))
    for address in addresses(lang):
        page.goto(f"{root}/{address}")
        expected = "slate" if theme == "dark" else "default"
        assert page.locator("body").get_attribute("data-md-color-scheme") == expected
        assert [width for width in (1280, 390) if not _fits(page, width)] == [], address
        assert heard == [], address
    context.close()


def _fits(page: Page, width: int) -> bool:
    page.set_viewport_size({"width": width, "height": 844})
    return page.evaluate("document.documentElement.scrollWidth") <= width


def _is_ours(url: str, root: str) -> bool:
    return url.startswith((f"{root}/", "data:"))


def test_a_figure_follows_the_theme(browser: Browser, root):
    for theme in ("light", "dark"):
        context = browser.new_context(color_scheme=theme)
        page = context.new_page()
        page.goto(f"{root}/zh/{CARD}")
        figure = page.locator(".tc-figure").first
        figure.scroll_into_view_if_needed()
        image = figure.locator("img:visible")
        expect(image).to_have_attribute("src", re.compile(f"#only-{theme}$"))
        assert image.get_attribute("alt")
        context.close()


def test_paper_is_white_and_shows_each_figure_once(browser: Browser, root):
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{root}/zh/{CARD}")
    page.emulate_media(media="print", color_scheme="dark")
    themes = [
        image.get_attribute("src").partition("#")[2] for image in page.locator(".tc-figure img:visible").all()
    ]
    assert set(themes) == {"only-light"}
    shades = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('h1')).color]"
    assert page.evaluate(shades) == ["rgb(255, 255, 255)", "rgb(31, 35, 40)"]
    for name in (".md-header", ".md-sidebar", ".md-footer", ".tc-actions"):
        expect(page.locator(name).first).to_be_hidden()
    context.close()


def test_a_figure_can_be_read_on_a_phone(page, root):
    """It scrolls in its box rather than shrink to words of four pixels."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{root}/en/{CARD}")
    figure = page.locator(".tc-figure--wide").first
    assert figure.locator("img:visible").bounding_box()["width"] > 500
    expect(figure).to_have_attribute("tabindex", "0")
    page.set_viewport_size({"width": 1280, "height": 844})
    expect(figure).not_to_have_attribute("tabindex", "0")


def test_pages_can_be_read_without_scripts(browser: Browser, root):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}/zh/{CARD}")
    expect(page.locator(".tc-block").first).to_be_visible()
    page.locator(".tc-language").click()
    expect(page).to_have_url(f"{root}/en/{CARD}")
    page.goto(f"{root}/")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{root}/en/")
    context.close()


def test_a_page_that_is_not_there_leads_home(page, root):
    page.goto(f"{root}/404.html")
    expect(page.get_by_role("link")).to_have_count(2)
