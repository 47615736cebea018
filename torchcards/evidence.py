"""The ledger of real GPU runs: which block ran, on which device, with which torch, and what shows it.

A run on a machine with CUDA leaves one raw file, `snippets/evidence/<name>.json`, named by the hash of its
bytes and never edited. `snippets/evidence.json` follows from the raw files and the manifest alone: one line
for each block that a raw file shows to have run, so runs from several branches merge line by line.

Each run of a block carries a canary: the first numbers of CUDA's generator for a seed made of the block's
hash. They are recomputed here in plain Python (Philox 4x32-10, Salmon et al., 2011, as in cuRAND), so a
line that was typed, copied from another block, or made on a CPU does not fit.
"""

import datetime
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from .problem import Problem

LEDGER = "snippets/evidence.json"
RAW = "snippets/evidence"
SCHEMA = 1
CURE = "do not edit evidence by hand: take the files back as `make gpu` wrote them"
UPDATE = "run `make update`"

Entry = dict[str, Any]
Run = Mapping[str, Any]

_MACHINE = {"device": str, "capability": str, "devices": int, "driver": str, "torch": str, "cuda": str}
_BLOCK = {
    "block": str,
    "sha256": str,
    "kind": str,
    "outcome": str,
    "touched": int,
    "canary": list,
    "output": str,
}
_KINDS = ("cuda", "adaptive", "cpu")


# ---- the canary


def seed(sha256: str) -> int:
    """The 32 bit seed of a block's canary."""
    return int(sha256[:8], 16)


def philox(seed: int, count: int) -> list[float]:
    """What `torch.rand(count, device="cuda")` gives first after seeding; `count` up to one thread block."""
    return [_uniform(_philox_word(seed, thread)) for thread in range(count)]


def _philox_word(seed: int, thread: int) -> int:
    counter, key = [0, 0, thread, 0], [seed & 0xFFFFFFFF, seed >> 32]
    for _ in range(10):
        high0, low0 = divmod(0xD2511F53 * counter[0], 1 << 32)
        high1, low1 = divmod(0xCD9E8D57 * counter[2], 1 << 32)
        counter = [high1 ^ counter[1] ^ key[0], low1, high0 ^ counter[3] ^ key[1], low0]
        key = [(key[0] + 0x9E3779B9) & 0xFFFFFFFF, (key[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return counter[0]


def _uniform(word: int) -> float:
    """cuRAND's float in (0, 1] for 32 bits."""
    return word * 2.0**-32 + 2.0**-33


# ---- raw files


def sha(data: bytes | str) -> str:
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def raw_bytes(run: Run) -> bytes:
    return (json.dumps(run, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def raw_name(data: bytes, date: str) -> str:
    return f"{date}-{sha(data)[:16]}.json"


def add(root: Path, run: Run) -> Path:
    """Keep a run's raw file and renew the ledger; returns the raw file's path."""
    data = raw_bytes(run)
    file = root / RAW / raw_name(data, run["date"])
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    write(root, read_manifest(root))
    return file


def read_manifest(root: Path) -> list[Entry]:
    return json.loads((root / "snippets" / "manifest.json").read_text("utf-8"))


def _raw_files(root: Path) -> Iterator[tuple[str, Run, list[str]]]:
    """Each raw file's path, what it holds, and what is wrong with it."""
    for file in sorted((root / RAW).glob("*")):
        path, data = file.relative_to(root).as_posix(), file.read_bytes()
        try:
            run = json.loads(data)
            faults = list(_faults(run))
        except (ValueError, UnicodeDecodeError) as error:
            run, faults = {}, [f"it is no JSON: {error}"]
        if not faults and file.name != raw_name(data, run["date"]):
            faults = ["its name is not the hash of what it holds: it was edited or renamed"]
        yield path, run, faults


def _faults(run: Any) -> Iterator[str]:
    """Reasons for which a raw file cannot be what it says it is."""
    if not isinstance(run, dict) or run.get("schema") != SCHEMA:
        yield f"its schema is not {SCHEMA}"
        return
    if odd := list(_shape(run)):
        yield from odd
        return
    machine = run["machine"]
    if not machine["cuda"] or "+cpu" in machine["torch"] or "rehears" in machine["device"].lower():
        yield f"this is no CUDA machine: {machine['device']}, torch {machine['torch']}"
    tomorrow = datetime.date.today() + datetime.timedelta(days=1)  # another time zone's today
    if run["date"] > tomorrow.isoformat():
        yield f"it is dated in the future: {run['date']}"
    for block in run["blocks"]:
        yield from _block_faults(block)


def _shape(run: Mapping[str, Any]) -> Iterator[str]:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(run.get("date"))):
        yield "its date is not of the form 2026-01-31"
    if not isinstance(run.get("machine"), dict) or not isinstance(run.get("blocks"), list):
        yield "machine or blocks are missing"
        return
    yield from _fields(run["machine"], _MACHINE, "machine")
    for number, block in enumerate(run["blocks"]):
        yield from _fields(block, _BLOCK, f"blocks[{number}]")


def _fields(value: Any, wanted: Mapping[str, type], where: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{where} is no mapping"
        return
    for key, kind in wanted.items():
        if not isinstance(value.get(key), kind):
            yield f"{where}.{key} is not of type {kind.__name__}"


def _block_faults(block: Mapping[str, Any]) -> Iterator[str]:
    name = block["block"]
    if block["kind"] not in _KINDS:
        yield f"{name}: its kind is none of {', '.join(_KINDS)}"
    if not re.fullmatch(r"[0-9a-f]{64}", block["sha256"]):
        yield f"{name}: its sha256 is none"
    elif block["outcome"] == "passed" and not _is_canary(block["canary"], block["sha256"]):
        yield f"{name}: its canary is not what CUDA's generator gives for this block"
    if block["kind"] == "cuda" and block["outcome"] == "passed" and not block["touched"]:
        yield f"{name}: it passed and never touched the device"


def _is_canary(canary: Sequence[Any], sha256: str) -> bool:
    wanted = philox(seed(sha256), 4)
    return len(canary) == 4 and all(
        isinstance(a, float) and abs(a - b) < 1e-6 for a, b in zip(canary, wanted, strict=True)
    )


# ---- the ledger


def entries(root: Path, manifest: Sequence[Entry]) -> list[Entry]:
    """The ledger as it follows from the raw files that are sound: blocks as they are now, by hash."""
    live = {entry["sha256"] for entry in manifest}
    found = []
    for path, run, faults in _raw_files(root):
        if not faults:
            found += [_entry(path, run, block) for block in run["blocks"] if _proves(block, live)]
    return sorted(found, key=lambda e: (e["block"], e["sha256"], e["date"], e["run"]))


def _proves(block: Mapping[str, Any], live: set[str]) -> bool:
    return block["sha256"] in live and block["outcome"] == "passed" and block["kind"] != "cpu"


def _entry(path: str, run: Run, block: Mapping[str, Any]) -> Entry:
    machine = run["machine"]
    return {
        "block": block["block"], "sha256": block["sha256"], "kind": block["kind"], "outcome": "passed",
        "device": machine["device"], "torch": machine["torch"], "cuda": machine["cuda"],
        "driver": machine["driver"], "date": run["date"], "output": sha(block["output"]),
        "canary": block["canary"], "run": path.rpartition("/")[2],
    }  # fmt: skip


def text(found: Iterable[Entry]) -> str:
    """One entry a line, each ending alike, so that a union of two branches' lines is a ledger too."""
    lines = [json.dumps(entry, ensure_ascii=False) for entry in found]
    return "\n".join([f'{{"schema": {SCHEMA}, "entries": [', *(f"{line}," for line in lines), "null]}", ""])


def write(root: Path, manifest: Sequence[Entry]) -> list[str]:
    """Renew the ledger; raw files that speak of no present block go. Returns the paths touched."""
    found, touched = entries(root, manifest), []
    spoken = {entry["run"] for entry in found}
    for path, _, faults in _raw_files(root):
        if not faults and path.rpartition("/")[2] not in spoken:
            (root / path).unlink()
            touched.append(path)
    ledger = root / LEDGER
    if not ledger.exists() or ledger.read_text("utf-8") != text(found):
        ledger.write_text(text(found), "utf-8", newline="\n")
        touched.append(LEDGER)
    return touched


def fresh(root: Path) -> dict[str, Entry]:
    """The newest proof of each block that has one, by its hash."""
    newest: dict[str, Entry] = {}
    for entry in _read(root)[0]:
        has = newest.get(entry["sha256"])
        if has is None or (has["date"], has["run"]) < (entry["date"], entry["run"]):
            newest[entry["sha256"]] = entry
    return newest


def _read(root: Path) -> tuple[list[Entry], list[Problem]]:
    try:
        source = (root / LEDGER).read_text("utf-8")
        value = json.loads(source)
    except FileNotFoundError:
        return [], []  # nothing has ever run on a GPU
    except ValueError as error:
        return [], [Problem(LEDGER, getattr(error, "lineno", 1), f"it is no JSON: {error}", UPDATE)]
    if (
        not isinstance(value, dict)
        or value.get("schema") != SCHEMA
        or not isinstance(value.get("entries"), list)
    ):
        return [], [Problem(LEDGER, 1, f"not a ledger of schema {SCHEMA}", UPDATE)]
    return [entry for entry in value["entries"] if isinstance(entry, dict) and "sha256" in entry], []


def check(root: Path, manifest: Sequence[Entry]) -> list[Problem]:
    """Everything that speaks against the ledger. `manifest` is what the cards say now."""
    has, problems = _read(root)
    for path, _, faults in _raw_files(root):
        problems += [Problem(path, 1, fault, CURE) for fault in faults]
    if problems:
        return problems
    lines = (root / LEDGER).read_text("utf-8").split("\n") if has else []
    live = {entry["sha256"] for entry in manifest}
    wants = [json.dumps(entry, sort_keys=True) for entry in entries(root, manifest)]
    for entry in has:
        if json.dumps(entry, sort_keys=True) not in wants:
            problems.append(_unfounded(entry, _line(lines, entry), live))
    if len(has) < len(wants):
        problems.append(Problem(LEDGER, 1, "raw files show runs that it does not name", UPDATE))
    spoken = {entry.get("run") for entry in has}
    alone = [path for path, _, _ in _raw_files(root) if path.rpartition("/")[2] not in spoken]
    return problems + [Problem(path, 1, "it speaks of no present block", UPDATE) for path in alone]


def _unfounded(entry: Entry, line: int, live: set[str]) -> Problem:
    if entry["sha256"] not in live:
        what = f"{entry.get('block')}: no block has this hash; its code has changed since the run"
        return Problem(LEDGER, line, what, f"{UPDATE}, then run it again where there is a GPU")
    what = f"{entry.get('block')}: not what the raw file {entry.get('run')} says"
    return Problem(LEDGER, line, what, CURE)


def _line(lines: Sequence[str], entry: Entry) -> int:
    wanted = json.dumps(entry, ensure_ascii=False) + ","
    return lines.index(wanted) + 1 if wanted in lines else 1
