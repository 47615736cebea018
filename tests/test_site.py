"""Cards as pages, and the site around them."""

import base64
import hashlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import nbformat
import pytest
import quickjs
from built import ROOT, built_site, run_site

from torchcards.card import LANGUAGES, Refused, parse_card, read_card
from torchcards.marks import UNREHEARSED, Marks, read_marks
from torchcards.page import Block
from torchcards.site import blocks, figures, formulas, gathered, policy, search_index, shelf, view
from torchcards.site.badge import badge, torch_version
from torchcards.site.card_notebook import card_notebook
from torchcards.site.history import last_changed
from torchcards.site.landmarks import spoken
from torchcards.site.map_svg import drawn, lines_of
from torchcards.site.redirects import write_redirects
from torchcards.snippets import digest

CARD = """---
title: A card
question: Why?
section: tensors
priority: P1
mastery: 3
minutes: 5
prerequisites: []
related: []
tags: [shape]
aliases: [first, second]
api: [torch.ones]
covers: []
sources: [https://docs.pytorch.org/docs/stable/tensors.html]
---

## In short { #in-short }

<!--pytest.mark.raises(RuntimeError, match="shape")-->
```python
print(1)
```
<!--pytest-codeblocks:expected-output-->
```text
1
RuntimeError: shape
```

## Pitfalls { #pitfalls }

??? note "Code"

    <!--pytest-codeblocks:cont-->
    ```python
    print(2)
    ```
    <!--pytest-codeblocks:expected-output-->
    ```text
    2
    ```

### `x` is wrong { #x-is-wrong }

Some write `x.y. Z`, which is wrong. It was never right.

## Exercise { #exercise }

Text with <!-- a comment in its line --> stays.
"""


@pytest.fixture
def card():
    return parse_card(CARD, "en", "tensors", "a-card")


# ---- a block and its output


def test_markers_do_not_reach_the_renderer(card):
    assert "pytest" not in blocks.markdown(card)


def test_a_comment_within_a_line_of_text_is_left_alone(card):
    assert "<!-- a comment in its line -->" in blocks.markdown(card)


def test_the_front_matter_is_not_part_of_the_text(card):
    assert "priority" not in blocks.markdown(card)


def test_a_block_in_an_admonition_keeps_its_indent(card):
    assert "    TORCHCARDS-OUTPUT-1-END" in blocks.markdown(card).split("\n")


def test_an_excerpt_is_one_block_with_its_output(card):
    text = blocks.excerpt(card, 0)
    assert all(part in text for part in ("print(1)", "RuntimeError: shape"))
    assert "print(2)" not in text


def rendered(card, number: int) -> str:
    tokens = [f"<p>TORCHCARDS-{kind}-{number}-END</p>" for kind in ("OPEN", "OUTPUT", "CLOSE")]
    return blocks.html("".join(tokens), card, "../../../", ROOT)


def test_a_unit_is_well_formed_html(card):
    assert rendered(card, 0).count("<div") == rendered(card, 0).count("</div>")


def test_a_block_that_raises_is_labelled_with_the_exception(card):
    assert "Raises RuntimeError" in rendered(card, 0)
    assert "tc-output--raises" in rendered(card, 0)


def test_a_continued_block_says_so(card):
    assert "Continues the block above" in rendered(card, 1)


def test_a_script_is_linked_only_when_it_is_there(card, tmp_path):
    token = "<p>TORCHCARDS-CLOSE-0-END</p>"
    assert "tc-script" not in blocks.html(token, card, "../", tmp_path)
    script = tmp_path / blocks.script_path(card.blocks[0], card)
    script.parent.mkdir(parents=True)
    script.touch()
    href = 'href="../snippets/en/tensors/a-card/in-short.py" download'
    assert href in blocks.html(token, card, "../", tmp_path)


# ---- badges


def block_with(**marks) -> Block:
    return Block("name", "name", 1, 3, "pass\n", marks=Marks(**marks))


def test_an_ordinary_block_ran_on_cpu():
    assert badge([block_with()], "en", {}).kind == "ran-cpu"


def test_a_cuda_block_without_evidence_was_rehearsed_and_so_was_what_continues_it():
    assert (
        badge([block_with(cuda=1)], "en", {}).text == f"Rehearsed on CPU (no GPU) · torch {torch_version()}"
    )
    assert badge([block_with(cuda=1), block_with()], "en", {}).kind == "rehearsed"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("only", UNREHEARSED)
def test_a_block_that_cannot_be_rehearsed_says_why_it_did_not_run(lang, only):
    found = badge([block_with(cuda=1, only=only), block_with()], lang, {})
    assert (found.kind, "GPU" in found.text) == ("not-run", True)


def test_a_block_that_may_be_skipped_claims_nothing():
    assert badge([block_with(skips=(("True", "no compiler"),))], "en", {}).kind == "not-run"


def test_a_block_that_needs_a_package_ran_where_it_is_installed():
    there, gone = read_marks((), "yaml"), read_marks((), "no_such_package")
    assert badge([block_with(skips=there.skips)], "en", {}).kind == "ran-cpu"
    assert (
        badge([block_with(skips=gone.skips)], "en", {}).text
        == "Not run: no_such_package is not installed here"
    )


def test_a_block_with_evidence_names_device_torch_and_date():
    run = {"device": "H200", "torch": "2.13.0", "date": "2026-11-21"}
    block = block_with(cuda=1)
    found = badge([block], "zh", {digest([block.code]): run})
    assert found.kind == "ran-cuda"
    assert all(value in found.text for value in run.values())
    assert (
        badge([replace(block, code="pass  # other\nx\n")], "zh", {digest([block.code]): run}).kind
        == "rehearsed"
    )


# ---- figures and formulas


def test_a_figure_comes_in_both_themes_with_its_size(card, tmp_path):
    folder = tmp_path / "assets/figures/tensors/a-card"
    folder.mkdir(parents=True)
    for name in ("one.svg", "one-dark.svg"):
        (folder / name).write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 432 216"/>')
    html = figures.figures('![a "grid"](figure:one.svg)', card, tmp_path, "../")
    assert 'one.svg#only-light" alt="a &quot;grid&quot;" width="576" height="288"' in html
    assert "one-dark.svg#only-dark" in html


def test_a_figure_that_was_never_drawn_is_told(card, tmp_path):
    with pytest.raises(figures.Missing, match=r"one\.svg is missing; run `make update`"):
        figures.figures("![a](figure:one.svg)", card, tmp_path, "")


def test_formulas_become_html_and_mathml():
    html = formulas.formulas(r'<span class="arithmatex">\(x &lt; y_1\)</span>')
    assert all(part in html for part in ('class="katex"', "<math"))
    assert "arithmatex" not in html


def test_a_formula_that_katex_does_not_know_stops_the_build():
    with pytest.raises(quickjs.JSException, match="Undefined control sequence"):
        formulas.render(r"\nosuch", False)


# ---- the order of the cards


def test_cards_follow_the_plan_and_strangers_come_last():
    plan = {"zh": "张量", "en": "Tensors", "cards": ["second", "first"]}
    ids = ["stranger", "first", "second"]
    cards = [parse_card(CARD, "en", "tensors", id) for id in ids]
    section = shelf._section("tensors", plan, "en", cards)
    assert [card.id for card in section.cards] == ["second", "first", "stranger"]


def test_a_tag_without_a_name_is_shown_by_its_key():
    names = {"shape": {"zh": "形状", "en": "shape"}}
    assert view.tag_names(("shape", "other"), "zh", names) == ("形状", "other")


# ---- search


@pytest.fixture(scope="module")
def search() -> Callable[[str], str]:
    """The bundle that the browser's worker runs, without a browser."""
    context = quickjs.Context()
    context.eval("var self = globalThis; " + (ROOT / "docs/assets/search.js").read_text("utf-8"))
    return context.eval


def test_the_bundle_was_made_from_its_sources():
    names = ("rank.js", "spelling.js", "worker.js", "words.js")
    sources = b"".join((ROOT / "torchcards/site/search" / name).read_bytes() for name in names)
    bundle = (ROOT / "docs/assets/search.js").read_text("utf-8")
    assert hashlib.sha256(sources).hexdigest() in bundle, "run npm ci && npm run build"


def words(search, text: str, query: bool = False) -> list[str]:
    call = f"JSON.stringify(torchcards.words({json.dumps(text)}, {json.dumps(query)}))"
    return json.loads(search(call))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("梯度裁剪", ["梯度", "度裁", "裁剪"]),
        ("張量", ["张量"]),
        ("ＤａｔａLoader", ["dataloader", "data", "loader"]),
        ("clip_grad_norm_", ["clip_grad_norm", "clip", "grad", "norm", "clipgradnorm"]),
        ("torch.nn", ["torch", "nn"]),
        ("Gradients clipped", ["gradient", "clip"]),
        ("用 view 变形", ["用", "view", "变形"]),
    ],
)
def test_text_is_cut_into_terms(search, text, terms):
    assert words(search, text) == terms


def test_a_name_in_a_query_stays_whole(search):
    assert words(search, "torch.nn.utils.clip_grad_norm_", query=True) == [
        "torch",
        "nn",
        "util",
        "clip_grad_norm",
    ]


def entry(title: str, **fields) -> dict:
    lists = dict.fromkeys(("aliases", "twin", "api", "errors", "tags", "sections"), ())
    base = {"url": f"{title}/", "title": title, "section": "", "question": "", "weight": 1}
    return base | lists | fields


def ranked(search, pages: list[dict], query: str) -> list[str]:
    index = f"new torchcards.Index({json.dumps(pages)})"
    found = f"{index}.find({json.dumps(query)}).map(hit => hit.page.title)"
    return json.loads(search(f"JSON.stringify({found})"))


PAGES = [
    entry("Gradient clipping", aliases=["梯度裁剪"], api=["torch.nn.utils.clip_grad_norm_"]),
    entry(
        "Training loop",
        sections=[{"anchor": "a", "heading": "Clip", "lines": ["clip_grad_norm_(p, 1.0)"]}],
    ),
    entry("Shapes", aliases=["张量形状"]),
    entry("Making tensors", aliases=["创建张量"], twin=["new tensors"]),
    entry("DataLoader", aliases=["数据加载"], errors=["RuntimeError: worker exited unexpectedly"]),
]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("clip_grad_norm_", "Gradient clipping"),
        ("clip_grad_norm", "Gradient clipping"),
        ("clip grad norm", "Gradient clipping"),
        ("clipgradnorm", "Gradient clipping"),
        ("torch.nn.utils", "Gradient clipping"),
        ("梯度剪裁", "Gradient clipping"),
        ("數據加載", "DataLoader"),
        ("ＤａｔａＬｏａｄｅｒ", "DataLoader"),
        ("dataloder", "DataLoader"),
        ("worker exited unexpectedly", "DataLoader"),
        ("形状 张量", "Shapes"),
        ("张量行状", "Shapes"),
        ("newtensors", "Making tensors"),
        ("graident cliping", "Gradient clipping"),
    ],
)
def test_the_card_that_teaches_it_comes_first(search, query, first):
    assert ranked(search, PAGES, query)[0] == first


def test_nonsense_finds_nothing(search):
    assert ranked(search, PAGES, "！？") == []


def test_search_knows_prose_code_and_output_by_section_and_nothing_else():
    html = (
        '<h2 id="one">One<a class="headerlink" href="#one">¶</a></h2><p>Some\ntext</p>'
        '<div class="tc-output"><span class="tc-output__label">Output</span><div><pre><code>'
        '<span class="n">a</span> <span class="o">=</span> 1\nb\n</code></pre></div></div>'
        '<div class="tc-bar"><span>ran</span><a href="x.py">Script</a></div>'
    )
    assert search_index.section_texts(html) == [
        {"anchor": "one", "heading": "One", "lines": ["Some text", "a = 1", "b"]}
    ]


# ---- a card as a notebook


@pytest.fixture
def made_notebook(card):
    return nbformat.reads(card_notebook(card, ROOT / "docs", "https://example.org/"), as_version=4)


def test_a_notebook_holds_every_block_with_its_output(card, made_notebook):
    nbformat.validate(made_notebook)
    cells = [cell for cell in made_notebook.cells if cell.cell_type == "code"]
    assert [cell.source for cell in cells] == ["print(1)", "print(2)"]
    printed, raised = cells[0].outputs
    assert (printed.text, raised.ename, raised.evalue) == ("1\n", "RuntimeError", "shape")
    assert cells[0].metadata.tags == ["raises-exception"]
    assert "tags" not in cells[1].metadata


def test_a_notebooks_prose_has_neither_markers_nor_anchors(made_notebook):
    prose = [cell.source for cell in made_notebook.cells if cell.cell_type == "markdown"]
    assert prose[0] == "# A card\n\nWhy?\n\n<https://example.org/>"
    assert all(text in prose[2] for text in ("## Pitfalls", "**Code**"))
    assert not re.search("pytest|\\{ #|\\?\\?\\?", "".join(prose))


SPAWN = 'import multiprocessing as mp\n\nif __name__ == "__main__":\n    mp.get_context("spawn")'


def test_a_block_whose_processes_import_it_is_a_file_of_the_notebook():
    text = CARD.replace("print(1)", f"x = 1\n```\n\n<!--pytest-codeblocks:cont-->\n```python\n{SPAWN}", 1)
    made = nbformat.reads(
        card_notebook(parse_card(text, "en", "tensors", "a-card"), ROOT / "docs", ""), as_version=4
    )
    cells = [cell.source for cell in made.cells if cell.cell_type == "code"]
    (file,) = (number for number, cell in enumerate(cells) if cell.startswith("%%writefile in-short-2.py"))
    assert "x = 1" in cells[file]
    assert SPAWN in cells[file]
    assert cells[file + 1] == "import sys\n\n!{sys.executable} -W ignore in-short-2.py"


@pytest.mark.parametrize("mark", ["pytest.mark.cuda", "pytest-codeblocks:importorskip(gone)"])
def test_a_block_that_may_lack_something_lets_the_cells_below_it_run(mark):
    text = CARD.replace("```python\nprint(1)", f"<!--{mark}-->\n```python\nprint(1)", 1)
    made = nbformat.reads(
        card_notebook(parse_card(text, "en", "tensors", "a-card"), ROOT / "docs", ""), as_version=4
    )
    (cell,) = (cell for cell in made.cells if cell.source == "print(1)")
    assert cell.metadata.tags == ["raises-exception"]


def test_a_notebook_is_equal_each_time(card):
    assert card_notebook(card, ROOT / "docs", "") == card_notebook(card, ROOT / "docs", "")


# ---- when a card was last changed


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    environment = os.environ | {"GIT_COMMITTER_DATE": "2026-03-04T12:00:00Z"}
    command = ["git", *who, *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env=environment)


@pytest.fixture
def repository(tmp_path) -> Path:
    folder = tmp_path / "origin"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs/卡.md").write_text("text")
    git(folder, "init")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "one")
    return folder


def test_the_date_is_that_of_the_last_commit(repository):
    assert last_changed(repository) == {"docs/卡.md": "2026-03-04"}


def test_without_a_history_there_is_no_date(repository, tmp_path):
    git(tmp_path, "clone", "--depth=1", repository.as_uri(), "shallow")
    assert last_changed(tmp_path / "shallow") == {}
    assert last_changed(tmp_path) == {}


# ---- pages gathered from cards


@pytest.fixture
def two_cards() -> shelf.Shelf:
    second = CARD.replace("prerequisites: []", "prerequisites: [a-card]").replace("A card", "__init__")
    cards = (parse_card(CARD, "en", "tensors", "a-card"), parse_card(second, "en", "tensors", "b"))
    return shelf.Shelf("en", (shelf.Section("tensors", "Tensors", cards),))


def test_an_api_name_leads_to_every_card_that_teaches_it(two_cards):
    page = gathered.pages(two_cards, {})["api.md"]
    assert "- `torch.ones`: [A card](tensors/a-card.md); [\\_\\_init\\_\\_](tensors/b.md)" in page


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("torch.ones", "torch"),
        ("torch.nn.Module.train", "torch.nn"),
        ("torch.Tensor.backward", "torch.Tensor"),
        ("torch.nn.utils.clip_grad_norm_", "torch.nn.utils"),
    ],
)
def test_api_names_are_grouped_by_module(name, module):
    assert gathered.module_of(name) == module


def test_a_mistake_is_its_heading_and_the_first_sentence_below(two_cards):
    page = gathered.pages(two_cards, {})["mistakes.md"]
    link = "[`x` is wrong](tensors/a-card.md#x-is-wrong)"
    assert f"- **{link}**<br>Some write `x.y. Z`, which is wrong.\n" in page


@pytest.mark.parametrize(
    ("link", "wanted"),
    [("../nn/b.md#x", "nn/b.md#x"), ("b.md", "tensors/b.md"), ("https://a.org/x.md", "https://a.org/x.md"), ("#here", "#here")],
)  # fmt: skip
def test_a_link_in_a_mistake_leads_where_it_led_on_the_card(link, wanted):
    text = CARD.replace("which is wrong.", f"which is [wrong]({link}).")
    section = shelf.Section("tensors", "Tensors", (parse_card(text, "en", "tensors", "a-card"),))
    page = gathered.pages(shelf.Shelf("en", (section,)), {})["mistakes.md"]
    assert f"which is [wrong]({wanted})." in page


def test_the_cheat_sheet_has_the_cards_that_everybody_must_know(two_cards):
    assert "print(1)" not in gathered.pages(two_cards, {})["sheet.md"]
    must = CARD.replace("P1", "P0").replace("print(1)", "import torch\n\nprint(1)")
    section = shelf.Section("tensors", "Tensors", (parse_card(must, "en", "tensors", "a-card"),))
    page = gathered.pages(shelf.Shelf("en", (section,)), {})["sheet.md"]
    assert "```python\nprint(1)\n```" in page


@pytest.mark.parametrize(
    ("code", "core"),
    [
        ("import torch\nfrom a import (\n    b,\n)\n\nx = 1  # one\n\nassert (\n    x == 1\n)\nprint(x)\n", "x = 1  # one\nprint(x)"),
        ("import torch\n", "import torch"),
        ("def f():\n    assert True\n\n    return 1\n", "def f():\n    assert True\n    return 1"),
    ],
)  # fmt: skip
def test_the_sheet_leaves_out_what_goes_without_saying(code, core):
    assert gathered.core(code) == core


def test_the_map_links_every_card_and_draws_every_prerequisite(two_cards):
    svg = ElementTree.fromstring(drawn(two_cards))
    assert [a.get("href") for a in svg.iter("a")] == ["../tensors/a-card/", "../tensors/b/"]
    assert len(list(svg.iter("path"))) == 1


def test_no_title_on_the_map_loses_words_or_breaks_inside_one():
    for path in sorted((ROOT / "docs").glob("??/*/*.md")):
        title = read_card(path).meta.title
        lines = lines_of(title)
        assert "".join(lines).replace(" ", "") == title.replace(" ", ""), path
        joints = [(one, other) for one, other in pairwise(lines) if one + other in title]  # no space between
        assert [(a, b) for a, b in joints if re.fullmatch(r"\w{2}", a[-1] + b[0], re.A)] == [], path


def test_words_of_the_other_language_say_so():
    row = "<td>加速器</td>\n<td>accelerator</td>\n<td><code>x</code></td>"
    assert spoken(row, "en").count('<td lang="zh">加') == 1
    assert spoken(row, "zh").count('<td lang="en">a') == 1
    assert spoken(row, "zh").count("lang=") == 1


# ---- what pages may do, and pages that lead on


def test_a_policy_names_inline_scripts_by_their_hash():
    page = '<meta charset="utf-8"><script>a()</script><script type="application/json">{}</script>'
    digest = base64.b64encode(hashlib.sha256(b"a()").digest()).decode()
    assert unescape(policy.with_policy(page)).count("'sha256-") == 1
    assert f"script-src 'self' 'sha256-{digest}';" in unescape(policy.with_policy(page))


def test_a_policy_allows_style_attributes_only_where_there_are_some():
    page = '<meta charset="utf-8"><p{}>'
    assert "style-src-attr" not in policy.with_policy(page.format(""))
    assert "style-src-attr" in policy.with_policy(page.format(' style="top:0"'))


@pytest.fixture
def moved(tmp_path) -> Path:
    (tmp_path / "docs").mkdir()
    for lang in LANGUAGES:
        (tmp_path / f"out/{lang}/nn/new").mkdir(parents=True)
        (tmp_path / f"out/{lang}/nn/new/index.html").touch()
    return tmp_path


def redirected(root: Path, lines: str) -> None:
    (root / "docs/redirects.yaml").write_text(lines)
    write_redirects(root, root / "out", "https://example.org/")


def test_a_moved_card_leads_to_where_it_lies_now(moved):
    redirected(moved, "tensors/old: nn/new")
    page = (moved / "out/en/tensors/old/index.html").read_text("utf-8")
    assert 'content="0; url=../../nn/new/"' in page
    assert 'href="https://example.org/en/nn/new/"' in page


@pytest.mark.parametrize("line", ["tensors/old: nn/gone", "nn/new: nn/new"])
def test_a_redirect_that_makes_no_sense_is_refused(moved, line):
    with pytest.raises(Refused, match=r"docs/redirects\.yaml:1: nn/"):
        redirected(moved, line)


# ---- the whole site


@pytest.fixture(scope="module")
def site() -> Path:
    return built_site()


class Page(HTMLParser):
    """Elements of a page: names, ids, and addresses with the element that asks for them."""

    def __init__(self, path: Path):
        super().__init__()
        self.ids: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.names: list[str] = []
        self.text = path.read_text("utf-8")
        self.feed(self.text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.names.append(tag)
        if "id" in given:
            self.ids.append(given["id"])
        for key in ("href", "src"):
            if given.get(key):
                self.links.append((f"{tag} {given.get('rel', '')}".strip(), given[key]))


@pytest.fixture(scope="module")
def pages(site) -> dict[Path, Page]:
    return {path: Page(path) for path in site.rglob("*.html")}


def test_every_card_has_its_page_with_every_block_once(site):
    for path in ROOT.glob("docs/*/*/*.md"):
        card = read_card(path)
        html = (site / card.lang / card.section / card.id / "index.html").read_text("utf-8")
        assert re.findall('data-block="([^"]*)"', html) == [block.name for block in card.blocks]
        assert html.count('class="tc-output') >= sum(bool(b.output_line) for b in card.blocks)


def test_no_marker_and_no_token_is_left_on_a_page(pages):
    for path, page in pages.items():
        assert not re.search("TORCHCARDS-|<!--pytest|arithmatex|figure:", page.text), path
        assert not re.search(r"<th[^>]*>\s*</th>", page.text), path  # a column needs a name to be read aloud


def test_ids_are_unique(pages):
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path


def test_every_link_within_the_site_leads_somewhere(site, pages):
    for path, page in pages.items():
        for _, address in page.links:
            target = urlsplit(address)
            if not target.scheme and path.name != "404.html":
                assert _reaches(path, target, pages), f"{path.relative_to(site)} → {address}"


def _reaches(path: Path, target, pages) -> bool:
    file = (path.parent / unquote(target.path)).resolve() if target.path else path
    file = file / "index.html" if file.is_dir() else file
    if file not in pages or not target.fragment or target.fragment.startswith("only-"):
        return file.is_file()
    return unquote(target.fragment) in pages[file].ids


def test_nothing_is_fetched_from_another_host(pages):
    fetched = ("script", "img", "link stylesheet", "link icon", "iframe", "source")
    for path, page in pages.items():
        for kind, address in page.links:
            assert not (kind in fetched and urlsplit(address).netloc), f"{path}: {address}"


def test_the_script_of_a_block_can_be_downloaded(site):
    page = site / "zh/tensors/broadcasting/index.html"
    links = re.findall(r'class="tc-script" href="([^"]+)"', page.read_text("utf-8"))
    assert links
    for link in links:
        script = (page.parent / link).resolve()
        assert script.read_bytes() == (ROOT / script.relative_to(site)).read_bytes()


def test_both_languages_name_each_other(site, pages):
    for path, page in pages.items():
        *folders, _ = path.relative_to(site).parts
        if folders and "hreflang" in page.text:
            twins = re.findall(r'hreflang="(zh|en)" href="https://[^"]*?/(zh|en)/', page.text)
            assert twins == [("zh", "zh"), ("en", "en")], path


def test_the_sitemap_lists_every_page(site, pages):
    listed = re.findall("<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    ours = [path for path in pages if path.name == "index.html" and path.parent != site]
    assert len(listed) == len(set(listed)) == len(ours)


def test_each_language_has_its_own_search_index(site):
    for lang in LANGUAGES:
        entries = json.loads((site / lang / "search/cards.json").read_text("utf-8"))
        cards = sorted(f"{p.parent.name}/{p.stem}/" for p in ROOT.glob(f"docs/{lang}/*/*.md"))
        assert sorted(e["url"] for e in entries if e["weight"] == 1) == cards


@pytest.mark.parametrize(("lang", "name"), [("zh", "broadcasting rules"), ("en", "广播规则")])
def test_search_knows_what_a_card_is_called_in_the_other_language(site, lang, name):
    entries = json.loads((site / lang / "search/cards.json").read_text("utf-8"))
    assert [e["url"] for e in entries if name in e["twin"]] == ["tensors/broadcasting/"]


def test_the_first_page_has_a_plain_link_for_each_language(site):
    text = (site / "index.html").read_text("utf-8")
    assert all(f'<a href="{lang}/"' in text for lang in LANGUAGES)


def test_every_page_has_a_policy(pages):
    for path, page in pages.items():
        assert page.text.count("Content-Security-Policy") == 1, path


def test_every_card_can_be_had_as_a_notebook(site):
    for path in ROOT.glob("docs/*/*/*.md"):
        card = read_card(path)
        made = site / card.lang / card.section / card.id / f"{card.id}.ipynb"
        code = [c for c in nbformat.read(made, as_version=4).cells if c.cell_type == "code"]
        cells = [cell.source for cell in code if not cell.source.startswith("import sys\n\n!")]
        assert len(cells) == len(card.blocks)
        assert all(cell.endswith(b.code.rstrip("\n")) for cell, b in zip(cells, card.blocks, strict=True))


def test_tools_are_told_of_every_card(site):
    catalogue = json.loads((site / "cards.json").read_text("utf-8"))
    contents = (site / "llms.txt").read_text("utf-8")
    for lang in LANGUAGES:
        ids = {path.stem for path in ROOT.glob(f"docs/{lang}/*/*.md")}
        assert {entry["id"] for entry in catalogue[lang]} == ids
        assert all(entry["url"] in contents for entry in catalogue[lang])


def test_theme_files_stand_once(site):
    bundles = list(site.rglob("bundle.*.js"))
    assert [bundle.parent for bundle in bundles] == [site / "assets/javascripts"]


# ---- builds that fail, and the preview


@pytest.fixture
def project(tmp_path) -> Path:
    """A copy of the project with two cards."""
    names = ("mkdocs.yml", "pyproject.toml", "docs/zh.yml", "docs/en.yml")
    names += ("docs/sections.yaml", "docs/tags.yaml", "docs/zh/index.md", "docs/en/index.md")
    for lang in LANGUAGES:
        names += (f"docs/{lang}/tensors/tensor-create.md", f"docs/{lang}/tensors/broadcasting.md")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "docs/assets", tmp_path / "docs/assets")
    (tmp_path / "torchcards").symlink_to(ROOT / "torchcards")
    return tmp_path


def test_two_builds_are_equal_byte_for_byte_and_touch_nothing_else(project):
    before = _tree(project)
    for out in ("one", "two"):
        assert run_site(project, project / out).returncode == 0
    assert _tree(project / "one") == _tree(project / "two")
    shutil.rmtree(project / "one")
    shutil.rmtree(project / "two")
    assert _tree(project) == before


def _tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_card_with_a_problem_stops_the_build_and_is_named(project):
    path = project / "docs/zh/tensors/tensor-create.md"
    path.write_text(path.read_text("utf-8").replace("priority: P0", "priority: high"), "utf-8")
    done = run_site(project, project / "out")
    assert done.returncode == 1
    assert re.search(r"docs/zh/tensors/tensor-create\.md:\d+: priority", done.stderr)
    assert "Traceback" not in done.stderr


def test_a_link_to_no_page_stops_the_build(project):
    path = project / "docs/en/tensors/tensor-create.md"
    text = path.read_text("utf-8").replace("## Pitfalls", "[gone](../gone.md)\n\n## Pitfalls")
    path.write_text(text, "utf-8")
    done = run_site(project, project / "out")
    assert done.returncode == 1
    assert "gone.md" in done.stderr


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def served(project: Path, port: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "torchcards.cli", "serve", "--port", str(port)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=project, stdout=pipe, stderr=pipe, text=True)


@pytest.fixture
def server(project) -> Iterator[tuple[subprocess.Popen[str], str]]:
    process = served(project, port := free_port())
    assert f"http://127.0.0.1:{port}/" in process.stdout.readline(), process.stderr.read()
    yield process, f"http://127.0.0.1:{port}"
    process.kill()
    process.communicate()


def get(address: str) -> str:
    with urllib.request.urlopen(address, timeout=30) as answer:
        return answer.read().decode()


def test_an_edit_is_shown_within_seconds_and_ctrl_c_ends_it(project, server):
    process, address = server
    path = project / "docs/en/tensors/tensor-create.md"
    path.write_text(path.read_text("utf-8").replace("## In short", "## In few words"), "utf-8")
    limit = time.monotonic() + 30
    while "In few words" not in get(f"{address}/en/tensors/tensor-create/"):
        assert time.monotonic() < limit
        time.sleep(0.2)
    assert "zh/" in get(f"{address}/")
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0
    assert "Traceback" not in process.stderr.read()


REFRESH = """
import sys, time
from pathlib import Path
from torchcards.site.preview import Preview

root, out, other = map(Path, sys.argv[1:4])
preview = Preview(root, out)
preview.refresh()
for edit in sys.argv[4:]:
    path, old, new = edit.split("|")
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), "utf-8")
    time.sleep(0.01)
    preview.refresh()
Preview(root, other).refresh()
"""
CARD_PATH = "docs/en/tensors/tensor-create.md"


@pytest.mark.parametrize(
    "edits",
    [
        [f"{CARD_PATH}|## In short|## In few words"],
        [f"{CARD_PATH}|## In short|## In few words", f"{CARD_PATH}|In few words|In a word"],
        [f"{CARD_PATH}|title: |title: New "],
        [f"{CARD_PATH}|title: |title: New ", "docs/zh/tensors/broadcasting.md|## 一句话|## 一言以蔽之"],
    ],
)
def test_a_preview_after_edits_is_what_a_build_from_nothing_gives(project, edits):
    """Though only the edited card is built again where its front matter is as it was."""
    command = [
        sys.executable,
        "-c",
        REFRESH,
        str(project),
        str(project / "one"),
        str(project / "two"),
        *edits,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    one, two = _tree(project / "one"), _tree(project / "two")
    assert sorted(one) == sorted(two)
    assert [name for name in one if one[name] != two[name]] == []


def test_a_port_in_use_is_told_in_one_line(project):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = served(project, taken.getsockname()[1])
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, "")
    assert re.fullmatch(r"port \d+ cannot be used \(.*\); choose another: .*\n", err)
