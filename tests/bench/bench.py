"""`make bench`: our runner against the floor and against others, as ratios measured in one run.

The floor is one process that imports torch once and executes the same blocks in a loop, comparing
outputs, without isolation, limits or reports. Each figure is a whole process; each ratio is the median
of pairs run in turn. Nothing is written into the tree.
"""

import argparse
import os
import re
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import site
from tests.bench.measure import ROOT, Run, measure
from torchcards import library
from torchcards.marks import UNMARKED
from torchcards.page import Block

HERE = Path(__file__).parent


# ---- what is run


def plain_blocks(folder: Path) -> list[Block]:
    """This project's blocks that every runner can run: alone, without marks, without processes.

    Those that the floor fails on are left out: they need a `__main__` module of their own.
    """
    cards = library.read_library(ROOT).of("en")
    chains = [chain for card in cards for chain in card.page.chains() if len(chain) == 1]
    blocks = [chain[0] for chain in chains if chain[0].marks == UNMARKED]
    blocks = [b for b in blocks if "__main__" not in b.code and "num_workers" not in b.code]
    wrong = wrong_in_floor(measure(floor(write_corpus(folder / "all", blocks, len(blocks), 1)), folder).said)
    return [block for number, block in enumerate(blocks) if number not in wrong]


def wrong_in_floor(said: str) -> set[int]:
    """The numbers of the pages on which the floor has failed."""
    return {int(number) for number in re.findall(r"^wrong card_(\d+)\.md::", said, re.M)}


def write_corpus(folder: Path, blocks: Sequence[Block], cards: int, each: int = 8) -> Path:
    """`cards` pages of `each` blocks, taken in turn from this project's."""
    folder.mkdir(parents=True)
    for number in range(cards):
        chosen = [blocks[(number * each + k) % len(blocks)] for k in range(each)]
        text = "\n\n".join(_text(k, block) for k, block in enumerate(chosen))
        (folder / f"card_{number:04d}.md").write_text(f"# Card {number}\n\n{text}\n", "utf-8")
    return folder


def _text(number: int, block: Block) -> str:
    text = f"## Block {number}\n\n```python\n{block.code}```\n"
    if block.output is not None:
        text += f"\n<!--pytest-codeblocks:expected-output-->\n\n```text\n{block.output}```\n"
    return text


def pytest_command(folder: Path, *options: str) -> list[str]:
    """Without the plugins of this project's own tests: hypothesis imports itself at the end of each run."""
    without = ("cacheprovider", "hypothesispytest", "xdist")
    base = [sys.executable, "-m", "pytest", "-q", "-c", str(HERE / "pytest.ini")]
    base += [option for name in without for option in ("-p", f"no:{name}")]
    return [*base, "--rootdir", str(folder), *options, str(folder)]


def ours(folder: Path, jobs: int = 1) -> list[str]:
    return pytest_command(folder, "--codeblocks", f"--codeblocks-jobs={jobs}")


def floor(folder: Path) -> list[str]:
    return [sys.executable, str(HERE / "floor.py"), str(folder)]


def stock(folder: Path) -> list[str]:
    return pytest_command(folder, "--codeblocks", "-p", "no:torchcards")


def sybil(folder: Path) -> list[str]:
    return pytest_command(folder, "-p", "no:torchcards", "-p", "tests.bench.with_sybil")


def examples(folder: Path) -> list[str]:
    command = pytest_command(folder, "-p", "no:torchcards")
    return [*command[:-1], str(HERE / "with_examples.py")]


# ---- the table


def pairs(one: list[str], two: list[str], folder: Path, count: int) -> list[tuple[Run, Run]]:
    """The two commands in turn; the second may fail, as other runners do on some blocks."""
    return [(measure(one, folder), measure(two, folder, None)) for _ in range(count)]


def against_floor(corpus: Path, blocks: int, count: int) -> Iterator[str]:
    """Rows of one job and of two; each round runs the floor once. Raises RuntimeError when it stops early."""
    rounds = [
        (
            measure(floor(corpus), corpus.parent),
            *(measure(ours(corpus, jobs), corpus.parent, None) for jobs in (1, 2)),
        )
        for _ in range(count)
    ]
    for run, *_ in rounds:
        if not run.said.endswith(f"{blocks} blocks\n"):
            raise RuntimeError(f"the floor did not run all {blocks} blocks:\n{run.said[-2000:]}")
    wrong = max(run.said.count("wrong card_") for run, *_ in rounds)
    for jobs in (1, 2):
        name = f"{corpus.name}, {jobs} job{'s' * (jobs > 1)} / floor"
        yield row(name, [(each[jobs], each[0]) for each in rounds])
        yield from (f"  (red: {each[jobs].said[-600:]})" for each in rounds if each[jobs].code)
    if wrong:
        yield f"  (the floor is wrong on {wrong} of these {blocks} blocks: what others left)"


def against(name: str, runs: Sequence[tuple[Run, Run]]) -> Iterator[str]:
    """The row of another runner, and how many tests it made of the blocks. Raises RuntimeError when of none."""
    yield row(f"10 cards, 2 jobs / {name}", runs)
    tally = runs[0][1].said.strip().rpartition("\n")[2]
    if "passed" not in tally:
        raise RuntimeError(f"{name} has run nothing:\n{runs[0][1].said[-2000:]}")
    yield f"  ({name}: {tally})"


def row(name: str, runs: Sequence[tuple[Run, Run]]) -> str:
    wall = [a.seconds / b.seconds for a, b in runs]
    peak = max(a.peak for a, _ in runs)
    middle = statistics.median
    return (
        f"{name:<44}{middle(wall):>7.2f} ({min(wall):.2f}-{max(wall):.2f})"
        f"{middle([a.seconds for a, _ in runs]):>9.2f}{middle([b.seconds for _, b in runs]):>9.2f}{peak:>8.0f}"
    )


HEAD = f"{'':<44}{'wall ratio (range)':>19}{'s':>9}{'vs s':>9}{'MiB':>8}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--sizes", type=_sizes, default=[10, 100, 1000], help="cards, of the runner's rows")
    parser.add_argument("--part", choices=["runner", "site", "all"], default="all")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="torchcards-bench-") as name:
        if arguments.part != "site":
            for line in table(Path(name), plain_blocks(Path(name)), arguments.pairs, arguments.sizes):
                print(line, flush=True)
        if arguments.part != "runner":
            for line in site.rows(Path(name)):
                print(line, flush=True)


def _sizes(text: str) -> list[int]:
    return [int(size) for size in text.split(",")]


def table(folder: Path, blocks: list[Block], count: int, sizes: Sequence[int]) -> Iterator[str]:
    quick, cores = _quick(blocks), os.cpu_count()
    yield f"{len(blocks)} different blocks of this project, 8 a card; {cores} cores; medians of {count} pairs"
    yield HEAD
    for size in sizes:
        yield from against_floor(write_corpus(folder / f"{size} cards", blocks, size), size * 8, count)
    quick_cards = write_corpus(folder / "100 cards of quick blocks", quick, 100)
    yield from against_floor(quick_cards, 800, count)
    small = write_corpus(folder / "small", blocks, 10)
    others = {"stock pytest-codeblocks": stock, "sybil": sybil, "pytest-examples": examples}
    for name, command in others.items():
        yield from against(name, pairs(ours(small, 2), command(small), folder, count))
    one = write_corpus(folder / "one", blocks, 1)
    seconds = [measure(ours(one, 2), folder).seconds for _ in range(count)]
    yield f"one card saved, to red or green: {statistics.median(seconds):.2f} s (up to {max(seconds):.2f})"


def _quick(blocks: list[Block]) -> list[Block]:
    """Blocks that neither draw nor train: what is left is the runner's own time."""
    return [
        b for b in blocks if "matplotlib" not in b.code and "optim" not in b.code and "for " not in b.code
    ]


if __name__ == "__main__":
    main()
