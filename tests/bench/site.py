"""The site at scale: building, previewing and searching 40, 400 and 2,000 generated cards.

Cards are this project's own, renamed and renumbered; each size is a project in a temporary folder.
"""

import gzip
import itertools
import re
import shutil
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import yaml

from tests.bench.measure import ROOT, measure

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "browser")]

SIZES = (40, 400, 2000)
TYPED = {"zh": ["广播", "梯度裁剪", "clip_grad_norm_", "清零梯度", "DataLoader 多进程"],
         "en": ["broadcasting", "clip grad norm", "dataloder", "torch.nn.utils", "zero_grad"]}  # fmt: skip
_SECTION = re.compile(r"^(prerequisites|related): .*$", re.M)
_TITLE = re.compile(r'^title: (?:"(.*)"|(.*))$', re.M)
_FIGURE = re.compile(r"^.*(?:\]\(figure:|<!--pytest\.mark\.figure).*\n", re.M)


def write_project(folder: Path, cards: int) -> Path:
    """A project of so many cards in each language: ours again and again, each time with a number."""
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("figures"))
    shutil.copytree(ROOT / "docs" / "assets" / "figures", folder / "docs" / "assets" / "figures")
    for name in ("mkdocs.yml", "pyproject.toml"):
        text = (ROOT / name).read_text("utf-8")
        package = (ROOT / "torchcards").as_posix()
        (folder / name).write_text(text.replace("../torchcards", package), "utf-8")
    sections = yaml.safe_load((ROOT / "docs" / "sections.yaml").read_text("utf-8"))
    originals = [(key, id) for key, entry in sections.items() for id in entry["cards"] if _there(key, id)]
    for (key, id), number in zip(itertools.cycle(originals), range(cards), strict=False):
        copy = number // len(originals)
        if copy:
            _copy(folder / "docs", key, id, copy)
            sections[key]["cards"].append(f"{id}-{copy:04d}")
    gone = [id for _, id in originals[cards:]]
    for key, id in originals[cards:]:
        for lang in TYPED:
            (folder / "docs" / lang / key / f"{id}.md").unlink()
    if gone:
        _unlink(folder / "docs", gone)
    (folder / "docs" / "sections.yaml").write_text(
        yaml.safe_dump(sections, allow_unicode=True, sort_keys=False)
    )
    return folder


def _unlink(docs: Path, gone: list[str]) -> None:
    """Links to cards that are left out become plain words."""
    link = re.compile(rf"\[([^\]\n]*)\]\([^)\s]*\b(?:{'|'.join(gone)})\.md[^)\s]*\)")
    for path in [*docs.rglob("*.md"), *docs.rglob("*.ipynb")]:
        text = path.read_text("utf-8")
        text = _SECTION.sub(r"\1: []", text) if path.suffix == ".md" else text
        path.write_text(link.sub(r"\1", text), "utf-8")


def _there(key: str, id: str) -> bool:
    return (ROOT / "docs" / "en" / key / f"{id}.md").exists()


def _copy(docs: Path, key: str, id: str, number: int) -> None:
    for lang in TYPED:
        text = (ROOT / "docs" / lang / key / f"{id}.md").read_text("utf-8")
        text = _SECTION.sub(r"\1: []", _FIGURE.sub("", text))
        text = _TITLE.sub(lambda found: f'title: "{found[1] or found[2]} ({number})"', text, count=1)
        (docs / lang / key / f"{id}-{number:04d}.md").write_text(text, "utf-8")


def rows(folder: Path, sizes: tuple[int, ...] = SIZES) -> Iterator[str]:
    """A line for each size, then one for the preview."""
    yield f"{'cards, two languages':<24}{'build s':>9}{'s/card':>8}{'MiB':>7}{'KB/card':>9}{'search ms':>11}"
    for cards in sizes:
        project = write_project(folder / f"site-{cards}", cards)
        run = measure(
            [sys.executable, "-m", "torchcards.cli", "site", "--out", str(project / "site")], project
        )
        index = statistics.mean(_index_bytes(project / "site", lang) for lang in TYPED) / cards / 1000
        searched = _search(project / "site")
        yield f"{cards:<24}{run.seconds:>9.1f}{run.seconds / cards:>8.3f}{run.peak:>7.0f}{index:>9.2f}{searched:>11.0f}"
    project = write_project(folder / "site-preview", 70)
    yield f"preview after one edit, 70 cards in two languages: {_preview(project):.2f} s (median of 5)"


def _index_bytes(site: Path, lang: str) -> int:
    return len(gzip.compress((site / lang / "search" / "cards.json").read_bytes()))


def _search(site: Path) -> float:
    """Milliseconds from the last key to the list at rest, the median over both languages."""
    from chrome import chromium
    from server import serving
    from typed import ready, typed

    times = []
    with chromium() as browser, serving(site) as address:
        for lang, queries in TYPED.items():
            page = browser.new_page()
            ready(page, f"{address}/{lang}/")
            typed(page, "torch")
            times += [typed(page, query).milliseconds for query in queries]
    return statistics.median(times)


def _preview(project: Path) -> float:
    from torchcards.site.preview import Preview

    preview = Preview(project, project / "preview")
    preview.refresh()
    card, seconds = project / "docs" / "en" / "tensors" / "broadcasting.md", []
    for number in range(5):
        card.write_text(card.read_text("utf-8") + f"\nEdited {number}.\n", "utf-8")
        started = time.perf_counter()
        preview.refresh()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)
