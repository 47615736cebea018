"""GPU programs on a machine without a GPU: right ones run, wrong ones fail as they do under CUDA.

Each program of tests/rehearsal/right and wrong is a file one can read; at the top of a wrong one stands
what it must raise, as torch's sources word it.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cases_kit import project

from torchcards.marks import UNREHEARSED
from torchcards.rehearsal import build, refusals, tables
from torchcards.runner.pool import Job, Message, Pools, Settings, link

HERE = Path(__file__).with_name("rehearsal")
RIGHT, WRONG = (sorted((HERE / kind).glob("*.py")) for kind in ("right", "wrong"))
LACKING = build.why_not()

needs_backend = pytest.mark.skipif(bool(LACKING) and not build.required(), reason=LACKING or "it is built")


def named(path: Path) -> str:
    return path.stem


def header(text: str, key: str) -> str:
    found = re.search(rf"^# {key}: (.*)$", text, re.MULTILINE)
    return found[1].strip() if found else ""


@pytest.fixture(scope="module")
def pool() -> Iterator[Pools]:
    """All programs at once, each in a fork of one process that rehearses."""
    pool = Pools(Settings(limit=60.0), ["compile distributed DataLoader checkpoint func"])
    for path in [*RIGHT, *WRONG]:
        pool.submit(job(path.parent.name + path.stem, path, path.read_text("utf-8")))
    yield pool
    pool.close()


def job(name: str, path: Path, *codes: str) -> Job:
    links = [link(code, 0, None, Settings(limit=60.0)) for code in codes]
    for message, code in zip(links, codes, strict=True):
        message["cuda"] = int(header(code, "devices") or 1)
        message["filters"] = ["ignore"]
    return Job(name, name, path, links)


def outcome(pool: Pools, path: Path) -> Message:
    result = pool.wait(path.parent.name + path.stem, 0)
    assert result["kind"] == "ran", result
    assert result["rehearsed"]
    return result


@needs_backend
@pytest.mark.parametrize("path", RIGHT, ids=named)
def test_a_right_program_runs(pool: Pools, path: Path) -> None:
    result = outcome(pool, path)
    assert not result["exc"], f"{result['exc']['text']}\n{result['exc']['values']}"
    assert not result["fault"]


@needs_backend
@pytest.mark.parametrize("path", WRONG, ids=named)
def test_a_wrong_program_fails_as_under_cuda(pool: Pools, path: Path) -> None:
    kind, _, text = header(path.read_text("utf-8"), "raises").partition(":")
    exc = outcome(pool, path)["exc"]
    assert exc
    assert exc["type"].lstrip("_") == kind, exc["text"]
    assert exc["text"].partition(": ")[2].startswith(text.strip()), exc["text"]


def test_there_are_programs_enough() -> None:
    assert len(RIGHT) >= 40
    assert len(WRONG) >= 40
    assert all(header(path.read_text("utf-8"), "raises") for path in WRONG)


# ---- what is refused

REFUSED = {
    "graphs": "torch.cuda.CUDAGraph()",
    "graphs of callables": "torch.cuda.make_graphed_callables(torch.nn.Linear(1, 1).cuda(), (torch.ones(1, 1).cuda(),))",
    "profiler": "with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CUDA]): torch.ones(1).cuda()",
    "timings": (
        "a, b = (torch.cuda.Event(enable_timing=True) for _ in range(2))\na.record()\nb.record()\na.elapsed_time(b)"
    ),
    "kernels": "import triton",
    "history": "torch.cuda.memory._record_memory_history()",
    "sensors": "torch.cuda.utilization()",
    "sharing": "torch.multiprocessing.SimpleQueue().put(torch.ones(1).cuda())",
    "allocators": "torch.cuda.MemPool()",
    "libraries": "torch.cuda.current_blas_handle()",
    "caught": "try:\n    torch.cuda.CUDAGraph()\nexcept RuntimeError:\n    pass",
}


@needs_backend
@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_rehearsed_is_not_run(pool: Pools, what: str) -> None:
    """Also if the block catches the refusal; and what continues it is not run either."""
    pool.submit(job(what, HERE / "refused.py", f"import torch\n\n{REFUSED[what]}\n", "print(1)\n"))
    first, second = pool.wait(what, 0), pool.wait(what, 1)
    assert first["kind"] == "skip", first
    assert first["text"].startswith(refusals.PREFIX)
    assert any(reason in first["text"] for reason in refusals.REASONS.values())
    assert second["kind"] == "skip"


def test_the_reasons_of_a_mark_are_those_of_the_rehearsal() -> None:
    assert set(UNREHEARSED) == set(refusals.REASONS)


@needs_backend
def test_a_block_that_says_why_it_cannot_be_rehearsed_is_not_run(pool: Pools) -> None:
    """Though the rehearsal would not refuse it."""
    declared = job("declared", HERE / "declared.py", "import torch\n\ntorch.ones(1).cuda()\nassert False\n")
    declared.links[0]["only"] = "timings"
    pool.submit(declared)
    found = pool.wait("declared", 0)
    assert (found["kind"], found["text"]) == ("skip", "needs 1 CUDA device (an event's time is a GPU's)")


@needs_backend
@pytest.mark.parametrize(("mark", "outcome"), [("cuda", "failed"), ("cuda(only='graphs')", "skipped")])
def test_on_a_card_a_refusal_must_be_declared(tmp_path: Path, mark: str, outcome: str) -> None:
    """The page's badge says rehearsed unless the mark says otherwise."""
    root = project("base", tmp_path / "project")
    for card in root.glob("docs/*/tensors/one.md"):
        card.write_text(
            re.sub(
                r"```python\n.*?```",
                f"<!--pytest.mark.{mark}-->\n```python\nimport torch\n\ntorch.cuda.CUDAGraph()\n```",
                card.read_text("utf-8"),
                count=1,
                flags=re.S,
            ),
            "utf-8",
        )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "--codeblocks",
        "-o",
        "codeblocks_cards=docs",
        "-k",
        "in-short",
        "-rs",
        "docs/en/tensors/one.md",
    ]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert f"1 {outcome}" in done.stdout, done.stdout
    assert ("declare it, cuda(only=...)" in done.stdout) == (outcome == "failed")


@needs_backend
def test_a_program_that_uses_no_device_is_vacuous(pool: Pools) -> None:
    pool.submit(job("vacuous", HERE / "vacuous.py", "import torch\n\nassert torch.cuda.is_available()\n"))
    assert "never uses a device" in pool.wait("vacuous", 0)["fault"]
    pool.submit(job("later", HERE / "later.py", "import torch\n", "torch.ones(1).cuda()\n"))
    assert not pool.wait("later", 0)["fault"]
    assert not pool.wait("later", 1)["fault"]


@needs_backend
def test_a_block_without_the_mark_sees_no_device(pool: Pools) -> None:
    code = "import torch\n\nassert not torch.cuda.is_available()\nassert torch.version.cuda is None\n"
    pool.submit(Job("plain", "plain", HERE / "plain.py", [link(code, 0, None, Settings())]))
    result = pool.wait("plain", 0)
    assert result["exc"] is None
    assert not result["rehearsed"]


# ---- a page

PAGE = """# Page

## One

<!--pytest.mark.cuda(devices=2)-->

```python
import torch

print(torch.ones(2, device="cuda:1"))
```

<!--pytest-codeblocks:expected-output-->

```text
tensor([1., 1.], device='cuda:1')
```

## Two

<!--pytest.mark.cuda-->
<!--pytest.mark.raises(RuntimeError, "found at least two devices, cuda:0 and cpu!")-->

```python
import torch

torch.ones(2, device="cuda") + torch.ones(2)
```

## Three

<!--pytest.mark.cuda-->

```python
import torch

torch.cuda.CUDAGraph()
```

## Four

```python
import torch

assert not torch.cuda.is_available()
```
"""


def run(folder: Path, **environ: str) -> str:
    (folder / "page.md").write_text(PAGE)
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --codeblocks\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-rA"]
    given = {k: v for k, v in os.environ.items() if k not in ("CI", "CXX")} | environ
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=200, env=given).stdout


@needs_backend
def test_a_page_counts_what_was_rehearsed(tmp_path: Path) -> None:
    out = run(tmp_path)
    assert "4 Python fences = 1 run + 2 rehearsed + 1 skipped" in out, out
    assert "skipped 1: not rehearsed: torch.cuda.CUDAGraph (CUDA graphs replay recorded kernels)" in out


def test_without_a_compiler_blocks_are_not_run_and_ci_is_red(tmp_path: Path) -> None:
    out = run(tmp_path, CXX="no-such-compiler")
    assert "4 Python fences = 1 run + 0 rehearsed + 3 skipped" in out, out
    assert "needs 2 CUDA devices (rehearsal needs a C++ compiler" in out
    if not LACKING:
        out = run(tmp_path, CXX="no-such-compiler", CI="1")
        assert "3 failed" in out
        assert "here it must be rehearsed: rehearsal needs a C++ compiler" in out


# ---- the build and its table


def test_another_torch_is_not_rehearsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "TORCH", "1.0.0")
    assert build.why_not().startswith("rehearsal needs torch 1.0.0, not 2.")


def test_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert build.cache_folder() == Path("/somewhere/torchcards")


def test_a_source_that_does_not_compile_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.cpp").write_text("not C++\n")
    monkeypatch.setattr(build, "SOURCES", tmp_path)
    monkeypatch.setattr(build, "cache_folder", lambda: tmp_path / "cache")
    build.library.cache_clear()
    if not LACKING:
        with pytest.raises(build.NotBuilt, match=r"does not compile: .*broken\.cpp:1"):
            build.library()
    build.library.cache_clear()


YAML = """
- func: add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
  device_check: NoCheck   # TensorIterator
  structured_delegate: add.out

- func: mm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)
  structured: True
  dispatch:
    CPU: mm_out_cpu
    CUDA: mm_out_cuda

- func: index_select(Tensor self, int dim, Tensor index) -> Tensor
  dispatch:
    CPU, QuantizedCPU: index_select_cpu_
    CUDA, QuantizedCUDA: index_select_cuda

- func: mkldnn_linear(Tensor self, Tensor weight) -> Tensor
  dispatch:
    MkldnnCPU: mkldnn_linear

- func: linear(Tensor input, Tensor weight) -> Tensor
"""


def test_the_table_knows_how_each_operator_checks_devices() -> None:
    rows = {o.name: (o.check, o.method, o.kernel) for o in tables.operators(YAML)}
    assert rows == {
        "aten::add.Tensor": ("Iterator", "wrapper_CUDA_add", "Own"),
        "aten::mm.out": ("Wrapper", "wrapper_CUDA_mm_out", "Own"),
        "aten::index_select": ("Wrapper", "wrapper_CUDA__index_select", "Own"),
        "aten::mkldnn_linear": ("Wrapper", "wrapper_CUDA__mkldnn_linear", "None"),
        "aten::linear": ("Wrapper", "wrapper_CUDA__linear", "Shared"),
    }


# ---- torch's own samples


@needs_backend
def test_operators_give_what_they_give_on_the_cpu() -> None:
    """Of torch's database of operators every eighth entry; `make oracle` runs all of them."""
    part = os.environ.get("REHEARSAL_PART", "8")
    command = [sys.executable, "-m", "torchcards.rehearsal", str(HERE / "oracle.py"), part]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
