"""Queries typed into the search box of a page, as a reader types them."""

import re
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from playwright.sync_api import Page

# Notes when a key was struck last and when the list changed last.
WATCH = """() => {
  document.querySelector(".md-search__input").addEventListener("input", () => { window.lastKey = performance.now() })
  new MutationObserver(() => { window.lastChange = performance.now() })
    .observe(document.querySelector(".md-search-result"), { childList: true, subtree: true, characterData: true })
}"""
# The time from the last key to the last change of the list, once it has been at rest for a while;
# -1 when the last key has changed nothing.
SETTLED = """() => new Promise(done => {
  const timer = setInterval(() => {
    const now = performance.now(), changed = window.lastChange > window.lastKey
    const shown = document.querySelector(".md-search-result__item")
    if (changed && shown ? now - window.lastChange > 120 : now - window.lastKey > (shown ? 600 : 3000)) {
      clearInterval(timer)
      done(changed ? window.lastChange - window.lastKey : -1)
    }
  }, 10)
})"""
LINKS = (
    """() => [...document.querySelectorAll(".md-search-result__item > a:first-of-type")].map(a => a.href)"""
)


@dataclass(frozen=True)
class Found:
    """What the list showed for a query: card ids in order, and how long it took in milliseconds."""

    cards: tuple[str, ...]
    urls: tuple[str, ...]
    milliseconds: float


@dataclass
class Tally:
    """How often the right card came where; `wrong` lists the queries that missed the first place."""

    asked: int = 0
    first: int = 0
    five: int = 0
    none: int = 0
    foreign: int = 0
    times: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, lang: str, query: str, wanted: Sequence[str], found: Found) -> None:
        self.asked += 1
        self.first += bool(found.cards) and found.cards[0] in wanted
        self.five += any(card in wanted for card in found.cards[:5])
        self.none += not found.cards
        self.foreign += any(f"/{lang}/" not in url for url in found.urls)
        if found.milliseconds >= 0:
            self.times.append(found.milliseconds)
        if not found.cards or found.cards[0] not in wanted:
            self.wrong.append(
                f"{query}: {', '.join(found.cards[:5]) or 'nothing'}; wanted {' or '.join(wanted)}"
            )

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    def line(self) -> str:
        share = [f"{100 * n / self.asked:.1f} %" for n in (self.first, self.five, self.none, self.foreign)]
        return f"{self.asked} queries: first {share[0]}, in five {share[1]}, none {share[2]}, foreign {share[3]}; median {self.median:.0f} ms"


def ready(page: Page, address: str) -> None:
    """Open a page whose search box and list are watched."""
    page.goto(address)
    page.locator(".md-search__input").click()
    page.evaluate(WATCH)


def typed(page: Page, query: str) -> Found:
    """Empty the box, type the query, wait for the list to rest."""
    box = page.locator(".md-search__input")
    box.fill("")
    page.keyboard.type(query)
    took = page.evaluate(SETTLED)
    urls = tuple(page.evaluate(LINKS))
    cards = tuple(m[1] for url in urls if (m := re.search(r"/([\w-]+)/(?:#.*)?$", url)))
    return Found(cards, urls, took)


def measure(page: Page, root: str, lang: str, asked: Iterable[tuple[str, Sequence[str]]]) -> Tally:
    """Type (query, right cards) one after another in one language."""
    tally = Tally()
    ready(page, f"{root}/{lang}/")
    typed(page, "torch")  # fetches the index
    for query, wanted in asked:
        tally.add(lang, query, wanted, typed(page, query))
    return tally
