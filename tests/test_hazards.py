"""Each file of tests/hazards is what a hostile or unlucky page might hold; a right runner is right on all."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

import pytest
import yaml

HAZARDS = Path(__file__).with_name("hazards")
EXPECTED = yaml.load((HAZARDS / "expected.yaml").read_text("utf-8"), yaml.BaseLoader)  # true is a name here
EXPECTED["long-card"] = {f"part-{i}": "passed" for i in range(300)}
EXPECTED["long-card"]["part-250"] = "failed | AssertionError"
for _name in [name for name in EXPECTED if name.startswith("leak-")]:
    EXPECTED[_name] |= {f"sees-{i}": EXPECTED[_name]["sees"] for i in (2, 3)}
KINDS = {"leak": ["--codeblocks-jobs=1"], "other": ["--codeblocks-jobs=2"]}
Outcomes = dict[tuple[str, str], tuple[str, str]]


def kind(name: str) -> str:
    return "leak" if name.startswith("leak-") else "other"


def run(folder: Path, *options: str) -> tuple[Outcomes, str]:
    """Every test of a folder of Markdown with its outcome and message, and what pytest printed."""
    (folder / "pytest.ini").write_text("[pytest]\n")
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "--codeblocks", "-q", "-p", "no:cacheprovider", *options]
    command += [f"--junitxml={report}", "-o", "junit_family=xunit1", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=400, check=False)
    cases = xml.parse(report).iter("testcase")
    return {
        (c.get("file", "").removesuffix(".md"), c.get("name", "")): _outcome(c) for c in cases
    }, done.stdout


def _outcome(case: xml.Element) -> tuple[str, str]:
    for word in ("failure", "error", "skipped"):
        if (found := case.find(word)) is not None:
            text = f"{found.get('message', '')}\n{found.text}"
            return {"failure": "failed"}.get(word, word), text
    return "passed", ""


def wrong(name: str, outcomes: Outcomes) -> list[str]:
    """What of one hazard file did not come out as it must."""
    given = {test: outcome for (file, test), outcome in outcomes.items() if file == name}
    lines = [f"{name}::{test} was not expected at all" for test in given.keys() - EXPECTED[name].keys()]
    for test, expectation in EXPECTED[name].items():
        outcome, _, part = expectation.partition(" | ")
        got, text = given.get(test, ("missing", ""))
        if got != outcome or part not in text:
            lines.append(f"{name}::{test} must be {expectation}, is {got}: {text.strip()[:400]}")
    return lines


@pytest.fixture(scope="module", params=KINDS)
def ran(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Outcomes, str]:
    folder = tmp_path_factory.mktemp(request.param)
    for path in sorted(HAZARDS.glob("*.md")):
        if kind(path.stem) == request.param:
            shutil.copy(path, folder)
        if kind(path.stem) == request.param == "leak":
            (folder / path.name).write_text(thrice(path.read_text("utf-8")), "utf-8")
    if request.param == "other":
        (folder / "long-card.md").write_text(long_page(), "utf-8")
        for name, data in odd_bytes().items():
            (folder / f"{name}.md").write_bytes(data)
    return request.param, *run(folder, *KINDS[request.param])


def thrice(page: str) -> str:
    """With its last section three times: a chain beside the one that leaks runs in another fork."""
    sees = page[page.index("## Sees") :]
    return f"{page.rstrip()}\n\n{sees.rstrip()}\n\n{sees}"


def long_page() -> str:
    """3,000 lines and more: 300 blocks, one of them wrong."""
    block = "## Part {0}\n\n```python\nx = {0}\n\nassert x != 250\n\nprint(x)\n```\n\n{1}\n\n```text\n{0}\n```\n\n"
    marker = "<!--pytest-codeblocks:expected-output-->"
    return "# A long card\n\n" + "".join(block.format(i, marker) for i in range(300))


def odd_bytes() -> dict[str, bytes]:
    """Files that an editor or a mail program might spoil."""
    page = "# Odd bytes\n\n## Run\n\n```python\nprint('ran')\n```\n\n"
    page += "<!--pytest-codeblocks:expected-output-->\n\n```text\n{}\n```\n"
    right, wrong_ = page.format("ran"), page.format("run")
    return {
        "crlf": right.replace("\n", "\r\n").encode(),
        "crlf-wrong": wrong_.replace("\n", "\r\n").encode(),
        "old-mac": right.replace("\n", "\r").encode(),
        "byte-order-mark": b"\xef\xbb\xbf" + right.encode(),
        "byte-order-mark-skipfile": b"\xef\xbb\xbf<!--pytest-codeblocks:skipfile-->\n" + wrong_.encode(),
        "latin-1": right.replace("Odd", "Späte").encode("latin-1"),
        "utf-16": right.encode("utf-16"),
        "nul": right.replace("'ran'", "'ran\0'").encode(),
        "form-feed": right.replace("print", "\fprint").encode(),
        "no-last-line-end": right.rstrip("\n").encode(),
        "empty": b"",
        "separators": right.replace("'ran'", "'ran\u2028'").encode(),
    }


def test_each_hazard_comes_out_as_it_must(ran: tuple[str, Outcomes, str]) -> None:
    part, outcomes, printed = ran
    names = [name for name in EXPECTED if kind(name) == part]
    lines = [line for name in names for line in wrong(name, outcomes)]
    assert not lines, "\n".join([*lines, printed[-1500:]])


def test_no_hazard_is_left_out(ran: tuple[str, Outcomes, str]) -> None:
    _, outcomes, _ = ran
    assert {name for name, _ in outcomes} <= EXPECTED.keys()
    assert {path.stem for path in HAZARDS.glob("*.md")} <= EXPECTED.keys()


def test_the_closing_lines_add_up(ran: tuple[str, Outcomes, str]) -> None:
    """Fences seen = run + skipped + left alone + refused; none is unaccounted for."""
    _, outcomes, printed = ran
    line = re.search(r"(\d+) Python fences = (.*)", printed)
    parts = {word.strip(): int(n) for n, word in re.findall(r"(\d+) ([a-z ]+)", line[2])}
    faults = {name: "page" for name, _ in outcomes} | {"heading-page": "the page itself"}
    blocks = [outcome for (name, test), (outcome, _) in outcomes.items() if test != faults[name]]
    assert int(line[1]) == sum(parts.values())
    assert parts["run"] + parts["rehearsed"] == len(blocks) - blocks.count("skipped")
    assert parts["skipped"] == blocks.count("skipped")
    assert "not selected or not reached" not in parts


def test_a_wrong_expectation_is_seen() -> None:
    """The comparison itself can fail: by outcome, by message, by a missing and by an extra test."""
    name = "output-right"
    right = {(name, "right"): ("passed", ""), (name, "wrong"): ("failed", EXPECTED[name]["wrong"])}
    assert wrong(name, right) == []
    for change in (
        {(name, "right"): ("failed", "")},
        {(name, "wrong"): ("failed", "some other fault")},
        {(name, "extra"): ("passed", "")},
    ):
        assert len(wrong(name, right | change)) == 1
    assert len(wrong(name, {})) == 2
