"""The ledger of GPU runs. No GPU is needed: the runs are made up, as their canaries can be computed."""

import datetime
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from torchcards import evidence, gpu

MACHINE = {"device": "NVIDIA H200", "capability": "9.0", "devices": 1, "driver": "580.1", "torch": "2.13.0+cu130",
           "cuda": "13.0", "python": "3.12.3"}  # fmt: skip
HASHES = [evidence.sha(name) for name in ("a", "b", "c")]
MANIFEST = [
    {"id": f"{lang}/speed/amp/{name}", "sha256": sha, "source": "docs/en/speed/amp.md", "line": 3, "needs": [need],
     "raises": [], "path": f"snippets/{lang}/speed/amp/{name}.py"}
    for lang in ("en", "zh")
    for name, sha, need in zip(("in-short", "more", "plain"), HASHES, ("cuda:1", "cpu", "cpu"), strict=True)
]  # fmt: skip


def block(number: int, **changes: object) -> dict[str, object]:
    entry, kind = MANIFEST[number], ("cuda", "adaptive", "cpu")[number]
    return {
        "block": entry["id"].partition("/")[2], "sha256": entry["sha256"], "kind": kind, "outcome": "passed", "why": "",
        "touched": 3 * (kind != "cpu"), "canary": evidence.philox(evidence.seed(entry["sha256"]), 4),
        "output": "cuda:0\n",
    } | changes  # fmt: skip


def made(
    blocks: list[dict[str, object]] | None = None, date: str = "2026-01-31", **machine: object
) -> dict[str, object]:
    return {
        "schema": 1,
        "machine": MACHINE | machine,
        "date": date,
        "commit": "",
        "blocks": blocks or [block(i) for i in range(3)],
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/manifest.json").write_text(json.dumps(MANIFEST))
    return tmp_path


def said(root: Path) -> str:
    return "\n".join(map(str, evidence.check(root, evidence.read_manifest(root))))


def test_the_canary_is_what_cuda_is_known_to_give() -> None:
    known = [
        0.3990,
        0.5167,
        0.0249,
        0.9401,
        0.9459,
        0.7967,
        0.4150,
        0.8203,
    ]  # torch.manual_seed(0) on many a GPU
    assert [round(value, 4) for value in evidence.philox(0, 8)] == known


def test_a_ledger_without_runs_is_right_and_proves_nothing(root: Path) -> None:
    evidence.write(root, MANIFEST)
    assert said(root) == ""
    assert evidence.fresh(root) == {}
    assert evidence.write(root, MANIFEST) == []


def test_what_ran_on_the_device_is_proved_and_a_cpu_block_is_not(root: Path) -> None:
    evidence.add(root, made())
    assert said(root) == ""
    assert set(evidence.fresh(root)) == set(HASHES[:2])
    assert evidence.fresh(root)[HASHES[0]]["device"] == "NVIDIA H200"


def test_the_newest_run_counts(root: Path) -> None:
    evidence.add(root, made(date="2026-03-01", device="NVIDIA B200"))
    evidence.add(root, made(date="2026-02-01"))
    assert evidence.fresh(root)[HASHES[0]]["device"] == "NVIDIA B200"


def test_a_failed_block_proves_nothing(root: Path) -> None:
    evidence.add(root, made([block(0, outcome="failed", canary=[]), block(1)]))
    assert said(root) == ""
    assert set(evidence.fresh(root)) == {HASHES[1]}


def changed_code(root: Path) -> None:
    text = (root / "snippets/manifest.json").read_text().replace(HASHES[0], evidence.sha("new"))
    (root / "snippets/manifest.json").write_text(text)


def test_changed_code_makes_its_evidence_stale_and_update_drops_it(root: Path) -> None:
    evidence.add(root, made())
    changed_code(root)
    assert "snippets/evidence.json:2: speed/amp/in-short: no block has this hash" in said(root)
    assert evidence.write(root, evidence.read_manifest(root)) == [evidence.LEDGER]
    assert said(root) == ""
    assert set(evidence.fresh(root)) == {HASHES[1]}


def test_a_raw_file_that_speaks_of_no_block_is_an_orphan(root: Path) -> None:
    file = evidence.add(root, made([block(0)]))
    changed_code(root)
    (root / evidence.LEDGER).write_text(evidence.text([]))
    assert f"{file.relative_to(root)}:1: it speaks of no present block" in said(root)
    evidence.write(root, evidence.read_manifest(root))
    assert not file.exists()
    assert said(root) == ""


def in_ledger(old: str, new: str) -> Callable[[Path], None]:
    def tamper(root: Path) -> None:
        text = (root / evidence.LEDGER).read_text()
        assert old in text
        (root / evidence.LEDGER).write_text(text.replace(old, new, 1))

    return tamper


def in_raw(old: str, new: str) -> Callable[[Path], None]:
    def tamper(root: Path) -> None:
        (file,) = (root / evidence.RAW).glob("*")
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new, 1))

    return tamper


def renamed_after(tamper: Callable[[Path], None]) -> Callable[[Path], None]:
    """An editor who gives the raw file the name that fits and renews the ledger."""

    def forge(root: Path) -> None:
        tamper(root)
        (file,) = (root / evidence.RAW).glob("*")
        file.rename(file.with_name(evidence.raw_name(file.read_bytes(), "2026-01-31")))
        evidence.write(root, MANIFEST)

    return forge


def raw_gone(root: Path) -> None:
    for file in (root / evidence.RAW).glob("*"):
        file.unlink()


def line_gone(root: Path) -> None:
    text = (root / evidence.LEDGER).read_text()
    (root / evidence.LEDGER).write_text("".join(text.splitlines(True)[:1] + text.splitlines(True)[2:]))


def line_invented(root: Path) -> None:
    (root / evidence.LEDGER).write_text(
        evidence.text([evidence.fresh(root)[HASHES[0]] | {"sha256": HASHES[2]}])
    )


@pytest.mark.parametrize(
    ("tamper", "what"),
    [
        (in_ledger("NVIDIA H200", "NVIDIA B200"), "not what the raw file"),
        (in_ledger(HASHES[0], "0" * 64), "no block has this hash"),
        (in_ledger("2026-01-31", "2026-02-28"), "not what the raw file"),
        (in_ledger('"entries"', '"entry"'), "not a ledger"),
        (in_ledger("{", "["), "it is no JSON"),
        (in_raw("NVIDIA H200", "NVIDIA B200"), "its name is not the hash"),
        (in_raw("cuda:0", "cuda:1"), "its name is not the hash"),
        (in_raw("{", ""), "it is no JSON"),
        (renamed_after(in_raw("2.13.0+cu130", "2.13.0+cpu")), "this is no CUDA machine"),
        (renamed_after(in_raw("NVIDIA H200", "rehearsed (no GPU)")), "this is no CUDA machine"),
        (renamed_after(in_raw('"touched": 3', '"touched": 0')), "never touched the device"),
        (renamed_after(in_raw("0.", "0.1")), "canary"),
        (renamed_after(in_raw('"touched": 3', '"touched": "3"')), "blocks[0].touched is not of type int"),
        (renamed_after(in_raw('"schema": 1', '"schema": 2')), "its schema is not 1"),
        (raw_gone, "not what the raw file"),
        (line_gone, "raw files show runs that it does not name"),
        (line_invented, "not what the raw file"),
    ],
)  # fmt: skip
def test_an_edit_by_hand_shows(root: Path, tamper: Callable[[Path], None], what: str) -> None:
    evidence.add(root, made())
    tamper(root)
    assert what in said(root)


def test_a_date_in_the_future_shows(root: Path) -> None:
    date = (datetime.date.today() + datetime.timedelta(days=3)).isoformat()
    evidence.add(root, made(date=date))
    assert f"it is dated in the future: {date}" in said(root)


def test_two_branches_merge_line_by_line(root: Path) -> None:
    """What git's union merge makes of two ledgers is a ledger."""
    evidence.add(root, made([block(0)], "2026-01-01"))
    one = (root / evidence.LEDGER).read_text().splitlines()
    evidence.add(root, made([block(1)], "2026-01-02"))
    both = (root / evidence.LEDGER).read_text().splitlines()
    union = [one[0], *both[1:-1][::-1], one[-1]]
    (root / evidence.LEDGER).write_text("\n".join(union) + "\n")
    assert said(root) == ""
    assert set(evidence.fresh(root)) == set(HASHES[:2])


# ---- the run


def file_of(root: Path, code: str, output: str = "", end: str = "", **entry: object) -> gpu.Entry:
    text = (
        code
        + "\n"
        + (f"\n# Output:\n# {output}\n" if output else "")
        + (f"\n# Ends with:\n# {end}\n" if end else "")
    )
    (root / "block.py").write_text(text)
    return MANIFEST[1] | {"path": "block.py"} | entry


@pytest.mark.parametrize(
    ("code", "shown", "entry", "outcome", "why"),
    [
        ("print(1)", {"output": "1"}, {}, "passed", ""),
        ("print(2)", {"output": "1"}, {}, "failed", "+2"),
        ("print(1.01)", {"output": "1.0"}, {"marks": ["pytest.mark.output(rtol=0.1)"]}, "passed", ""),
        ("print(1.01)", {"output": "1.0"}, {"marks": ["pytest.mark.output(rtol=0.001)"]}, "failed", "+1.01"),
        ("1 / 0", {}, {}, "failed", "ZeroDivisionError"),
        ("1 / 0", {"end": "ZeroDivisionError: division by zero"}, {"raises": ["ZeroDivisionError"]}, "passed", ""),
        ("1 / 0", {"end": "ZeroDivisionError: other"}, {"raises": ["ZeroDivisionError"]}, "failed", "division by zero"),
        ("1 / 0", {}, {"raises": ["ValueError"]}, "failed", "ValueError must be raised"),
        ("pass", {}, {"raises": ["ValueError"]}, "failed", "it must raise"),
        ("import no_such_module", {}, {}, "missing", "no_such_module"),
        ("import os; os._exit(0)", {}, {}, "failed", "before its end"),
        ("pass", {}, {"needs": ["cuda:9"]}, "missing", "needs 9 CUDA devices"),
        ("import torch; torch.ones(2)", {}, {"needs": ["cuda:1"]}, "failed", "vacuous"),
        ("import multiprocessing as m\ndef f(): pass\nif __name__ == '__main__':\n  p = m.get_context('spawn').Process(target=f)\n  p.start(); p.join(); assert p.exitcode == 0", {}, {}, "passed", ""),
    ],
)  # fmt: skip
def test_a_snippet_is_judged_by_what_its_file_says(
    root: Path, code: str, shown: dict[str, str], entry: dict[str, object], outcome: str, why: str
) -> None:
    found = gpu.run(file_of(root, code, **shown, **entry), root, 1, 1)
    assert (found.outcome, why in found.why) == (outcome, True), found


def test_a_snippet_runs_once_for_both_languages() -> None:
    assert [entry["id"] for entry in gpu.choose(MANIFEST, "all", [])] == [
        entry["id"] for entry in MANIFEST[:3]
    ]
    assert [entry["id"] for entry in gpu.choose(MANIFEST, "cuda", [])] == [MANIFEST[0]["id"]]
    assert [entry["id"] for entry in gpu.choose(MANIFEST, "all", ["plain"])] == [MANIFEST[2]["id"]]


def test_a_run_is_kept_as_the_ledger_wants_it(root: Path) -> None:
    outcomes = [
        gpu.Outcome(
            entry, "passed", touched=2, canary=tuple(evidence.philox(evidence.seed(entry["sha256"]), 4))
        )
        for entry in MANIFEST[:2]
    ]
    evidence.add(root, gpu.raw(MACHINE, "", outcomes))
    assert said(root) == ""
    assert {e["kind"] for e in evidence.fresh(root).values()} == {"cuda", "adaptive"}
    assert gpu.table(outcomes)[1:3] == [
        "cuda               1       0       0",
        "adaptive           1       0       0",
    ]


def test_without_a_gpu_nothing_is_run_or_written(root: Path) -> None:
    command = [sys.executable, "-m", "torchcards.gpu"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "nothing was run" in done.stderr
    assert "sees no CUDA device" in done.stderr
    assert not (root / evidence.LEDGER).exists()
