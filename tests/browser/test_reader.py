"""What a reader finds besides the cards: own stars, the map, pages to look things up; for everyone."""

import json
import re

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from built import ROOT
from playwright.sync_api import Browser, Page, expect

from torchcards.card import LANGUAGES, read_card

CARD = "tensors/broadcasting/"
KEY = "torchcards.mastery"
LOOKUP = ("path", "map", "api", "tags", "mistakes", "sheet")
EXAMINED = (
    *(f"en/{name}/" for name in LOOKUP),
    "zh/",
    f"zh/{CARD}",
    "zh/terms/",
    "zh/notebooks/gradient-descent/",
    "zh/tensors/",
    "en/notebooks/training-template/",
    "404.html",
)
ON_A_PHONE = (f"en/{CARD}", "en/notebooks/training-template/", "zh/terms/")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, root, theme):
    context = browser.new_context(color_scheme=theme)
    page, axe, found = context.new_page(), Axe(), {}
    for address, width in [(page, 1280) for page in EXAMINED] + [(page, 390) for page in ON_A_PHONE]:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(f"{root}/{address}")
        violations = axe.run(page).response["violations"]
        found |= {(address, width, v["id"]): [node["html"] for node in v["nodes"]] for v in violations}
    context.close()
    assert found == {}


def stars(page: Page) -> dict[str, int]:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "{}")


def pressed(page: Page) -> int:
    return page.locator(".tc-mine button[aria-pressed=true]").count()


def test_a_reader_marks_a_card_and_finds_the_mark_again(page, root):
    page.goto(f"{root}/en/{CARD}")
    page.get_by_role("button", name="4 of 5 stars").click()
    assert (stars(page), pressed(page)) == ({"broadcasting": 4}, 4)
    expect(page.get_by_role("group", name="My mastery: 4 of 5 stars")).to_be_visible()
    page.goto(f"{root}/zh/{CARD}")
    assert pressed(page) == 4
    page.goto(f"{root}/zh/")
    expect(page.locator(".tc-progress")).to_have_text("★★★★")
    expect(page.locator("[data-tc-cards*=broadcasting]")).to_have_text(re.compile(r"^0/\d+$"))
    page.goto(f"{root}/zh/map/")
    expect(page.locator("svg [data-tc-stars=broadcasting]")).to_have_text("★★★★")


def test_the_last_star_takes_the_mark_back(page, root):
    page.goto(f"{root}/en/{CARD}")
    for name in ("2 of 5 stars", "3 of 5 stars", "3 of 5 stars"):
        page.get_by_role("button", name=name).click()
    assert (stars(page), pressed(page)) == ({}, 0)


def test_stars_travel_as_a_file(page, root, browser, tmp_path):
    page.goto(f"{root}/en/map/")
    page.evaluate(f"localStorage.setItem('{KEY}', '{{\"broadcasting\": 3}}')")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export stars").click()
    file = tmp_path / "stars.json"
    download.value.save_as(file)
    other = browser.new_context().new_page()
    other.goto(f"{root}/zh/map/")
    other.locator("input[type=file]").set_input_files(file)
    expect(other.get_by_role("status")).to_contain_text("1")
    assert stars(other) == {"broadcasting": 3}
    other.context.close()


@pytest.mark.parametrize("text", ["no json", "[]", '{"broadcasting": 9}', '{"<b>": 3}'])
def test_a_file_without_stars_changes_nothing(page, root, tmp_path, text):
    (tmp_path / "stars.json").write_text(text)
    page.goto(f"{root}/en/map/")
    page.locator("input[type=file]").set_input_files(tmp_path / "stars.json")
    expect(page.get_by_role("status")).to_have_text("This file holds no exported stars.")
    assert stars(page) == {}


SHIFTS = """window.shift = 0
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value })
  .observe({ type: "layout-shift", buffered: true })"""


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_moves_while_a_page_loads(browser: Browser, root, width):
    context = browser.new_context(viewport={"width": width, "height": 844})
    context.add_init_script(SHIFTS)
    page, moved = context.new_page(), {}
    for address in (f"en/{CARD}", "zh/nn/lstm/", "zh/", "en/map/"):
        page.goto(f"{root}/{address}", wait_until="networkidle")
        moved[address] = page.evaluate("window.shift")
    context.close()
    assert {address: shift for address, shift in moved.items() if shift > 0.05} == {}


def test_without_scripts_nothing_is_offered_that_does_not_work(browser: Browser, root):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}/en/{CARD}")
    expect(page.locator(".tc-mine")).to_be_hidden()
    page.goto(f"{root}/en/map/")
    expect(page.locator(".tc-file")).to_be_hidden()
    page.locator("svg a[href*=broadcasting]").click()
    expect(page).to_have_url(f"{root}/en/{CARD}")
    context.close()


def test_a_card_is_downloaded_as_a_notebook(page, root):
    page.goto(f"{root}/zh/{CARD}")
    with page.expect_download() as download:
        page.locator(".tc-notebook").click()
    notebook = nbformat.read(download.value.path(), as_version=4)
    card = read_card(ROOT / "docs/zh/tensors/broadcasting.md")
    assert sum(cell.cell_type == "code" for cell in notebook.cells) == len(card.blocks)


def test_a_tag_leads_to_the_cards_that_have_it(page, root):
    page.goto(f"{root}/en/{CARD}")
    page.locator(".tc-tag").first.click()
    expect(page).to_have_url(re.compile(f"{root}/en/tags/#tag-"))
    assert page.evaluate("document.querySelector(':target').tagName") == "H2"


def test_pitfalls_are_marked_and_exercises_are_not(page, root):
    page.goto(f"{root}/en/{CARD}")
    mark = "id => getComputedStyle(document.getElementById(id), '::before').content"
    assert page.evaluate(mark, "square") == '"!"'
    assert page.evaluate(mark, "exercise-bshape") == "none"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_cheat_sheet_prints_on_two_pages(page, root, lang):
    page.goto(f"{root}/{lang}/sheet/")
    sheets = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", sheets)) <= 2
