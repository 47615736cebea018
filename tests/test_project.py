"""What must hold for the cards of this project as a whole."""

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from torchcards import library, mutate, snippets
from torchcards.agree import agree
from torchcards.page import Block
from torchcards.runner.pool import Job, Pools, Settings, link

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def cards() -> library.Library:
    return library.read_library(ROOT)


@pytest.fixture(scope="module")
def pool(cards: library.Library) -> Iterator[Pools]:
    pool = Pools(Settings(), [block.code for card in cards.cards for block in card.blocks])
    yield pool
    pool.close()


def chains(cards: library.Library) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """Each snippet file with the blocks it holds."""
    for card in cards.cards:
        for chain in card.page.chains():
            for count in range(1, len(chain) + 1):
                path = f"{snippets.FOLDER}/{card.lang}/{card.section}/{card.id}/{chain[count - 1].name}.py"
                yield path, chain[:count]


def test_every_snippet_file_prints_what_its_card_shows(cards: library.Library, pool: Pools) -> None:
    """As a script whose output goes into a pipe, from the committed file, in a fork each."""
    jobs = [_job(path, chain, pool) for path, chain in chains(cards)]
    assert jobs
    faults = [fault for job, chain in jobs if (fault := _fault(job, chain, pool))]
    assert not faults, "\n".join(faults)


def _job(path: str, chain: tuple[Block, ...], pool: Pools) -> tuple[Job, tuple[Block, ...]]:
    file = ROOT / path
    message = link(file.read_text("utf-8"), 0, chain[-1], pool.settings)
    message["limit"] = sum(block.marks.limit or pool.settings.limit for block in chain)
    message["figures"] = []
    job = Job(path, path, file, [message], buffered=True)
    pool.submit(job)
    return job, chain


def _fault(job: Job, chain: tuple[Block, ...], pool: Pools) -> str:
    result = pool.wait(job.id, 0)
    if result["kind"] == "skip":
        return ""
    if result["kind"] != "ran" or (result["exc"] and not result["expected"]):
        return f"{job.id}: {result.get('text') or result['exc']['text']}"
    if not agree(snippets.stdout_of(chain), result["out"], chain[-1].marks.tolerance):
        return f"{job.id}: printed {result['out']!r}"
    raised = result["exc"]["text"] if result["exc"] else ""
    return "" if agree(snippets.raised_of(chain[-1]), raised) else f"{job.id}: ended with {raised!r}"


def test_one_snippet_run_by_a_plain_interpreter_prints_its_output(cards: library.Library) -> None:
    """The fork's way of running a file is python's own."""
    path, chain = next((p, c) for p, c in chains(cards) if len(c) > 1 and c[-1].output)
    done = subprocess.run([sys.executable, ROOT / path], capture_output=True, text=True, check=True)
    assert agree(snippets.stdout_of(chain), done.stdout)


def test_every_api_name_exists(cards: library.Library) -> None:
    names = {name for card in cards.cards for name in card.meta.api}
    missing = sorted(name for name in names if not _exists(name))
    assert names
    assert not missing, f"no such names in torch: {missing}"


def _exists(name: str) -> bool:
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        return _has(found, parts[cut:])
    return False


def _has(found: object, rest: list[str]) -> bool:
    for part in rest:
        if not hasattr(found, part):
            return part in getattr(found, "__annotations__", {})
        found = getattr(found, part)
    return True


def test_no_block_imports_late(cards: library.Library, pool: Pools) -> None:
    """What cards import is imported once, ahead: see torchcards/runner/preload.py."""
    late = []
    for card in cards.of("en"):
        for chain in card.page.chains():
            if any((block.marks.limit or 0) > 200 for block in chain):
                continue  # a compiler's run, beside which its imports are nothing
            text, starts = snippets.source(chain, card.page.path)
            links = [link(b.code, s, b, pool.settings) for b, s in zip(chain, starts, strict=True)]
            file = pool.folder(links) / f"{card.id}-{chain[-1].name}.py"
            file.write_text(text, "utf-8")
            pool.submit(Job(f"late/{card.id}/{chain[0].name}", card.id, file, links))
            late.append(f"late/{card.id}/{chain[0].name}")
    left = {id: [why for why in pool.wait_end(id) if "imported late" in why] for id in late}
    assert not any(left.values()), "\n".join(f"{id}: {why}" for id, why in left.items() if why)


def test_torchfix_finds_nothing_in_any_block() -> None:
    command = [sys.executable, "-m", "torchfix", str(ROOT / "snippets" / "en")]  # zh: the same tokens
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stdout + done.stderr


def test_a_sample_of_broken_blocks_turns_red(cards: library.Library) -> None:
    """Two broken outputs or asserts a card, others when the card changes; `make mutate` tries all."""
    tally = mutate.run([m for card in cards.of("en") for m in mutate.sample(card)], ROOT / "docs")
    assert sum(tally.killed.values()) >= len(cards.of("en"))
    assert not tally.survivors, "\n".join(map(str, tally.survivors))


def test_topics_once_covered_stay_covered(cards: library.Library) -> None:
    """tests/uncovered.txt lists the leaves without a card; it may only become shorter."""
    allowed = set((ROOT / "tests" / "uncovered.txt").read_text().split())
    uncovered = {leaf for leaf, ids in library.coverage(cards).items() if not ids}
    assert uncovered <= allowed, f"no card covers {sorted(uncovered - allowed)} any more"
    assert allowed <= uncovered, f"covered by now, take them out of the list: {sorted(allowed - uncovered)}"
