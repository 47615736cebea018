"""pytest-codeblocks' flag, markers and files, with our reader in front and our runner behind.

The only module that knows pytest. A Markdown file is a test file, its Python blocks are tests,
named by their heading's anchor.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_codeblocks import plugin as stock

from . import fences, figures, rewrite, snippets
from .card import examine, is_card
from .marks import UNREHEARSED
from .page import Block, Page, read_page
from .problem import Problem
from .rehearsal.refusals import PREFIX as REFUSED
from .runner.pool import Job, Pools, RunnerDied, Settings, link
from .verdict import Place, Verdict, judge

OPTIONS = {
    "jobs": ("2", "how many chains of blocks run at a time; from 2 on, one that only waits leaves room for another"),
    "isolate": ("state", "when a process is not used again: state (only when its state cannot be put back), card, chain"),
    "limit": ("10", "seconds a block may take"),
    "memory": ("4", "GiB a block may allocate; 0 for no limit"),
    "unshown": ("allow", "what to do with a block that prints and shows no output: allow or fail"),
    "cards": ("", "folder of cards: docs/<language>/<section>/<card>.md with front matter"),
    "not_run": ("", "further languages of fences that are not run, separated by spaces"),
}  # fmt: skip
POOL = pytest.StashKey[Pools]()
CHAINS = pytest.StashKey[dict[str, "Chain"]]()
COUNTS = pytest.StashKey[Counter[str]]()
EDITS = pytest.StashKey[dict[Path, list[rewrite.Edit]]]()
DRAWN = pytest.StashKey[dict[Path, str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("codeblocks", "Python blocks of Markdown files")
    for name, (default, help_) in OPTIONS.items():
        flags = [f"--codeblocks-{name.replace('_', '-')}"] + (["--isolate"] if name == "isolate" else [])
        group.addoption(*flags, dest=f"codeblocks_{name}", default=None, help=f"{help_} (default: {default})")
        parser.addini(f"codeblocks_{name}", help_, default=default)
    help_ = "rewrite shown outputs and figures that differ from the given ones"
    group.addoption("--codeblocks-update", action="store_true", help=help_)


def option(config: pytest.Config, name: str) -> str:
    value = config.getoption(f"codeblocks_{name}")
    return str(config.getini(f"codeblocks_{name}") if value is None else value)


def settings(config: pytest.Config) -> Settings:
    isolate = option(config, "isolate")
    if isolate not in ("state", "card", "chain"):
        raise pytest.UsageError(f"--codeblocks-isolate: {isolate!r} is none of state, card, chain")
    try:
        jobs, limit = int(option(config, "jobs")), float(option(config, "limit"))
        memory = int(float(option(config, "memory")) * 2**30)
    except ValueError as error:
        raise pytest.UsageError(f"--codeblocks-jobs, -limit and -memory want numbers: {error}") from None
    filters = tuple(config.known_args_namespace.pythonwarnings or ())
    return Settings(max(1, jobs), isolate, memory, limit, filters=filters)


def pytest_configure(config: pytest.Config) -> None:
    settings(config)
    config.stash[CHAINS], config.stash[COUNTS] = {}, Counter()
    config.stash[EDITS], config.stash[DRAWN] = {}, {}
    for mark in ("raises", "timeout", "output", "figure", "cuda"):
        config.addinivalue_line("markers", f"{mark}: of a Markdown block, see torchcards")


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Iterator[Any]:
    found = yield
    return [
        MarkdownFile.from_parent(parent, path=c.path) if type(c) is stock.MarkdownFile else c for c in found
    ]


class Chain:
    """Blocks that continue each other, as a job for the runner."""

    def __init__(self, page: Page, blocks: tuple[Block, ...], path: Path):
        text, starts = snippets.source(blocks, page.path)
        self.place = Place(page.path, text, tuple(starts), blocks)
        self.id = f"{page.path}::{blocks[0].name}"
        self.path = path
        self.submitted = False

    def submit(self, pool: Pools) -> None:
        if self.submitted:
            return
        self.submitted = True
        links = [
            link(b.code, s, b, pool.settings)
            for b, s in zip(self.place.chain, self.place.starts, strict=True)
        ]
        folder = pool.folder(links) / "source" / str(len(pool.jobs))
        folder.mkdir(parents=True)
        file = folder / f"block-{_plain(self.place.chain[-1].name)}.py"  # a name that hides no module
        file.write_text(self.place.text, "utf-8", newline="\n")
        pool.submit(Job(self.id, self.place.page, file, links))


def _plain(name: str) -> str:
    """A block's name as part of a file's: an anchor may hold a slash, a title may be long."""
    return re.sub(r"[^\w-]", "-", name)[:50]


class MarkdownFile(stock.MarkdownFile):
    """Every Python fence of a page as a test; what is wrong with the page as one more."""

    def collect(self) -> Iterator[pytest.Item]:
        page, problems = self._read()
        counts = self.config.stash[COUNTS]
        counts["fences"] += page.fences
        if page.skipped_file:
            counts["left alone"] += page.fences
            counts["files left alone"] += 1
        problems += [
            Problem(page.path, b.line, *_unknown(mark)) for b in page.blocks for mark in self._foreign(b)
        ]
        if problems:
            counts["unreadable"] += page.fences - len(page.blocks)
            name = "page" if all(b.name != "page" for b in page.blocks) else "the page itself"
            yield Faults.from_parent(self, name=name, problems=sorted(set(problems)))
        if page.blocks:
            _start(self.session)
        for blocks in page.chains():
            chain = Chain(page, blocks, self.path)
            self.config.stash[CHAINS][chain.id] = chain
            for index, block in enumerate(blocks):
                yield BlockItem.from_parent(self, name=block.name, chain=chain, index=index)

    def _read(self) -> tuple[Page, list[Problem]]:
        config, cards = self.config, option(self.config, "cards")
        name = _shown_path(self.path, config)
        if (
            cards
            and self.path.is_relative_to(config.rootpath / cards)
            and is_card(self.path, config.rootpath / cards)
        ):
            card, problems = examine(self.path, name)
            page = card.page if card else read_page(self.path, name, strict=True)
            return page, problems
        strict = bool(cards) and self.path.is_relative_to(config.rootpath / cards)
        page = read_page(self.path, name, strict, frozenset(option(config, "not_run").split()))
        return page, list(page.problems)

    def _foreign(self, block: Block) -> list[str]:
        """Marks that the project has not registered."""
        known = _known_marks(self.config)
        return [m for m in block.marks.others if _mark_name(m) not in known]


def _known_marks(config: pytest.Config) -> set[str]:
    return {line.split(":")[0].split("(")[0].strip() for line in config.getini("markers")}


def _mark_name(mark: str) -> str:
    return mark.removeprefix("pytest.mark.").split("(")[0].strip()


def _unknown(mark: str) -> tuple[str, str]:
    return f"nobody understands the marker <!--{mark}-->", "mend it, or register the mark with pytest"


def _shown_path(path: Path, config: pytest.Config) -> str:
    try:
        return path.relative_to(config.rootpath).as_posix()
    except ValueError:
        return str(path)


class Wrong(Exception):
    """A failure whose text says all there is to say."""


class _Item(pytest.Item):
    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, (Wrong, RunnerDied)):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class Faults(_Item):
    def __init__(self, problems: list[Problem], **kw: Any):
        super().__init__(**kw)
        self.problems = problems

    def runtest(self) -> None:
        raise Wrong("\n".join(map(str, self.problems)))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.problems[0].line - 1, self.name


class BlockItem(_Item):
    """One block; its chain has been handed to the runner before or is now."""

    def __init__(self, chain: Chain, index: int, **kw: Any):
        super().__init__(**kw)
        self.chain, self.index = chain, index
        self.block = chain.place.chain[index]
        self.seconds = 0.0
        for mark in self.block.marks.others:
            if _mark_name(mark) in _known_marks(self.config):  # the page's own test names the others
                self.add_marker(_mark_name(mark))

    def runtest(self) -> None:
        pool = self.session.stash[POOL]
        self.chain.submit(pool)
        results = [pool.wait(self.chain.id, i) for i in range(self.index + 1)]
        self.seconds = results[-1].get("seconds", 0.0)
        verdict = self._judge(results)
        if verdict.outcome == "passed":
            verdict = self._figures(verdict, pool)
        told = [verdict.outcome, verdict.compared, verdict.text, verdict.rehearsed]
        self.user_properties.append(("codeblock", told))
        if self.config.option.codeblocks_update:
            verdict = self._noted(verdict, pool)
        if verdict.outcome == "skipped":
            pytest.skip(verdict.text)
        if verdict.outcome == "failed":
            raise Wrong(verdict.text)

    def _judge(self, results: list[Any]) -> Verdict:
        unshown = option(self.config, "unshown") == "fail"
        verdict = judge(self.chain.place, self.index, results, unshown)
        if option(self.config, "cards") and verdict.text.startswith(REFUSED):
            cure = f"declare it, cuda(only=...), one of {', '.join(UNREHEARSED)}"
            where = f"{self.chain.place.page}:{self.block.line}"
            return Verdict("failed", f"{where}: {verdict.text}, and its page would say that it is; {cure}")
        return verdict

    def _figures(self, verdict: Verdict, pool: Pools) -> Verdict:
        """On a card, a figure the block draws must be the one the page shows."""
        cards = option(self.config, "cards")
        for name in self.block.marks.figures if cards else ():
            svg = (pool.figures(self.chain.id) / name).read_text("utf-8")
            light, _ = figures.paths(
                self.config.rootpath / cards, self.path.parent.name, self.path.stem, name
            )
            if self.config.option.codeblocks_update:
                self.config.stash[DRAWN][light] = svg
            elif why := figures.fault(svg, light):
                return Verdict(
                    "failed", f"{self.chain.place.page}:{self.block.line}: {why}; run `make update`"
                )
        return verdict

    def _noted(self, verdict: Verdict, pool: Pools) -> Verdict:
        """What `update` is to write, kept until the whole run is known to be right."""
        edits = self.config.stash[EDITS].setdefault(self.path, [])
        if verdict.only_output and verdict.given is not None:
            edits.append(rewrite.edit(self.block, verdict.given))
            return Verdict("passed")
        return verdict

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.block.line - 1, self.name


# ---- the run


def _start(session: pytest.Session) -> None:
    """The runner imports torch while pages are still read."""
    if POOL not in session.stash and not session.config.option.collectonly:
        session.stash[POOL] = pool = Pools(settings(session.config))
        pool.start()


def pytest_collection_finish(session: pytest.Session) -> None:
    """It is known what is to be run: hand all of it over."""
    items = [item for item in session.items if isinstance(item, BlockItem)]
    if not items or session.config.option.collectonly:
        return
    pool = session.stash[POOL]
    pool.expect({block.code for item in items for block in item.chain.place.chain})
    if not hasattr(session.config, "workerinput"):
        for item in items:
            item.chain.submit(pool)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Under pytest-xdist each worker learns its items one by one: hand over one ahead."""
    if isinstance(nextitem, BlockItem) and (pool := item.session.stash.get(POOL, None)):
        if isinstance(item, BlockItem):
            item.chain.submit(pool)
        nextitem.chain.submit(pool)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[Any]:
    report = yield
    if isinstance(item, BlockItem) and call.when == "call":
        report.duration = item.seconds  # the block's own, not how long we waited for it
    return report


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call":
        for name, value in report.user_properties:
            if name == "codeblock":
                _RESULTS.append(value)


_RESULTS: list[list[Any]] = []


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    if pool := session.stash.get(POOL, None):
        pool.close()
    if session.config.option.codeblocks_update and exitstatus == pytest.ExitCode.OK:
        _update(session.config)


def _update(config: pytest.Config) -> None:
    """All blocks ran as they should: write what they gave, and only what differs."""
    for path, edits in config.stash[EDITS].items():
        if edits:
            path.write_text(
                rewrite.apply(fences.normal(path.read_text("utf-8")), edits), "utf-8", newline="\n"
            )
            print(f"\nupdated {_shown_path(path, config)}")
    for light, svg in config.stash[DRAWN].items():
        for path in figures.write(svg, light):
            print(f"\nupdated {_shown_path(path, config)}")


def pytest_unconfigure(config: pytest.Config) -> None:
    _RESULTS.clear()


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Account for every fence: run, skipped and why, left alone, not selected."""
    counts = config.stash[COUNTS]
    if not config.option.codeblocks or config.option.collectonly or not (counts["fences"] or _RESULTS):
        return
    terminalreporter.section("codeblocks")
    for line in account(counts, _RESULTS):
        terminalreporter.write_line(line)


def account(counts: Counter[str], results: list[list[Any]]) -> Iterator[str]:
    """The closing lines. `results` are [outcome, output compared, reason, rehearsed] of each block."""
    outcomes = Counter(outcome for outcome, *_ in results)
    rehearsed = sum(result[3] for result in results)
    run = outcomes["passed"] + outcomes["failed"] - rehearsed
    fences = counts["fences"] or len(results)  # under pytest-xdist the workers collect
    rest = fences - len(results) - counts["left alone"] - counts["unreadable"]
    parts = [f"{run} run", f"{rehearsed} rehearsed", f"{outcomes['skipped']} skipped"]
    for number, word in ((counts["left alone"], "left alone"), (counts["unreadable"], "refused"), (rest, "not selected or not reached")):  # fmt: skip
        parts += [f"{number} {word}"] if number else []
    yield f"{fences} Python fences = {' + '.join(parts)}"
    compared = sum(result[1] for result in results)
    yield f"{compared} shown outputs compared, {outcomes['failed']} blocks failed"
    reasons = Counter(text for outcome, _, text, _ in results if outcome == "skipped")
    for reason, number in sorted(reasons.items()):
        yield f"skipped {number}: {reason}"
