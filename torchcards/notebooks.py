"""Notebooks: a jupytext source, run in a fresh kernel, becomes an .ipynb with its outputs."""

import io
import os
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from .card import Problem, Refused

SECONDS_PER_CELL = 60
UPDATE = "run make update"
KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}
KERNEL_ARGUMENTS = [
    "--IPKernelApp.exec_lines=import warnings; warnings.filterwarnings('error', module='__main__')",
    "--IPKernelApp.log_level=40",  # its remarks on transport would stand among our own lines
]


# Reading


def sources(root: Path) -> list[Path]:
    return sorted(root.glob("docs/*/notebooks/*.py"))


def read(source: Path) -> NotebookNode:
    notebook = jupytext.reads(source.read_text(encoding="utf-8"), fmt="py:percent")
    notebook.metadata = NotebookNode(kernelspec=NotebookNode(KERNELSPEC))
    for number, cell in enumerate(notebook.cells, 1):
        cell.id = f"cell-{number}"  # jupytext draws a random one
    return notebook


def read_written(source: Path) -> NotebookNode | None:
    try:
        text = source.with_suffix(".ipynb").read_text(encoding="utf-8")
        return nbformat.reads(text, as_version=4)
    except (OSError, ValueError, KeyError, AttributeError, nbformat.ValidationError):
        return None


def first_line(source: Path, index: int) -> int:
    """The line on which cell `index` of a source begins, below its marker."""
    lines = source.read_text(encoding="utf-8").splitlines()
    markers = [number for number, line in enumerate(lines, 1) if re.match(r"# %%( |$)", line)]
    return markers[index] + 1 if index < len(markers) else 1


def problem(source: Path, line: int, what: str, cure: str = UPDATE) -> Problem:
    return Problem("/".join(source.parts[-4:]), line, what, cure)  # docs/<lang>/notebooks/<name>.py


def cell_problem(source: Path, index: int, what: str, cure: str = UPDATE) -> Problem:
    return problem(source, first_line(source, index), what, cure)


# Running


def execute(source: Path) -> NotebookNode:
    notebook = read(source)
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        client = kernel_client(notebook, folder)
        with client.setup_kernel(env=environment(folder)):
            for index, cell in enumerate(notebook.cells):
                run_cell(client, source, index)
                tidy_outputs(cell)
    return notebook


def kernel_client(notebook: NotebookNode, folder: str) -> NotebookClient:
    client = NotebookClient(
        notebook,
        timeout=SECONDS_PER_CELL,
        kernel_name="python3",
        extra_arguments=KERNEL_ARGUMENTS,
        resources={"metadata": {"path": folder}},
        record_timing=False,
        coalesce_streams=True,
        shutdown_kernel="immediate",
    )
    client.reset_execution_trackers()
    return client


def environment(folder: str) -> dict[str, str]:
    """One thread, for sums in one order; no settings of the user; figures inside the notebook."""
    return os.environ | {
        "IPYTHONDIR": folder,
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "OMP_NUM_THREADS": "1",
    }


def run_cell(client: NotebookClient, source: Path, index: int) -> None:
    try:
        client.execute_cell(client.nb.cells[index], index)
    except CellExecutionError as error:
        raise Refused([raised(source, client.nb, index, error)]) from None
    except CellTimeoutError:
        what = f"the cell runs longer than {SECONDS_PER_CELL} s"
        raise Refused([cell_problem(source, index, what, "make it shorter")]) from None
    except DeadKernelError:
        what = "the cell ends the kernel"
        raise Refused([cell_problem(source, index, what, "let it run to its end")]) from None


def raised(source: Path, notebook: NotebookNode, index: int, error: CellExecutionError) -> Problem:
    index, line = innermost(notebook, str(error)) or (index, 1)
    code = notebook.cells[index].source.splitlines()[line - 1].strip()
    what = f"`{code}` raises {error.ename}: {error.evalue}".splitlines()[0].removesuffix(": ")
    return problem(source, first_line(source, index) + line - 1, what, "mend the cell")


def innermost(notebook: NotebookNode, traceback: str) -> tuple[int, int] | None:
    """The cell and the line in it that a traceback names last; the kernel counts what it runs."""
    plain = re.sub(r"\x1b\[[0-9;]*m", "", traceback)
    frames = re.findall(r"Cell In\[(\d+)\], line (\d+)", plain)
    ran = [index for index, cell in code_cells(notebook) if cell.source.strip()]
    return (ran[int(frames[-1][0]) - 1], int(frames[-1][1])) if frames else None


def tidy_outputs(cell: NotebookNode) -> None:
    if cell.cell_type == "code":
        cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
    for output in figures(cell):
        output.metadata = NotebookNode({"image/png": {"alt": cell.metadata.get("alt", "")}})


# Comparing


def code_cells(notebook: NotebookNode) -> Iterator[tuple[int, NotebookNode]]:
    return ((i, cell) for i, cell in enumerate(notebook.cells) if cell.cell_type == "code")


def figures(cell: NotebookNode) -> list[NotebookNode]:
    return [output for output in cell.get("outputs", []) if "image/png" in output.get("data", {})]


def story(cell: NotebookNode) -> tuple[str, str, dict]:
    return cell.cell_type, cell.source, dict(cell.metadata)


def shown(cell: NotebookNode) -> list[str]:
    """What a cell's outputs say; of an image, whose bytes differ by machine, that it is there."""
    return [text for output in cell.get("outputs", []) for text in shown_output(output)]


def shown_output(output: NotebookNode) -> list[str]:
    if output.output_type == "stream":
        return [output.text]
    if output.output_type == "error":
        return [f"{output.ename}: {output.evalue}"]
    kinds = sorted(output.data.items())
    return [kind if kind.startswith("image/") else text for kind, text in kinds]


def same(one: NotebookNode, other: NotebookNode) -> bool:
    def view(notebook: NotebookNode) -> list:
        return [(story(c), shown(c), c.get("execution_count")) for c in notebook.cells]

    return view(one) == view(other)


def code_tokens(code: str) -> list[str]:
    passed_over = (tokenize.COMMENT, tokenize.NL)
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(code).readline))
    except (tokenize.TokenError, SyntaxError):
        return [code]
    return [token.string for token in tokens if token.type not in passed_over]


# Write and check


def write(root: Path) -> list[Path]:
    """Runs the sources that changed, writes their notebooks once all have run, names them."""
    executed, problems = [], []
    for source in filter(stale, sources(root)):
        try:
            executed.append((source, execute(source)))
        except Refused as error:
            problems += error.problems
    if problems:
        raise Refused(problems)
    return [source.with_suffix(".ipynb") for source, notebook in executed if put(source, notebook)]


def put(source: Path, notebook: NotebookNode) -> bool:
    written = read_written(source)
    if written is not None and same(written, notebook):
        return False
    text = nbformat.writes(notebook).rstrip("\n") + "\n"
    source.with_suffix(".ipynb").write_text(text, encoding="utf-8")
    return True


def check(root: Path) -> list[Problem]:
    found = [p for source in sources(root) for p in stale(source) + undescribed(source)]
    return found + orphans(root) + differing_twins(root)


def verify(root: Path) -> list[Problem]:
    """Runs every source again, and compares what it shows now with what its notebook shows."""
    return [p for source in sources(root) for p in stale(source) or differing_outputs(source)]


def stale(source: Path) -> list[Problem]:
    written = read_written(source)
    if written is None:
        return [problem(source, 1, "its .ipynb is missing or cannot be read")]
    cells = read(source).cells
    if len(cells) != len(written.cells):
        return [problem(source, 1, f"{len(cells)} cells, in its .ipynb {len(written.cells)}")]
    faults = (stale_cell(*pair) for pair in zip(cells, written.cells, strict=True))
    return [cell_problem(source, index, what) for index, what in enumerate(faults) if what]


def stale_cell(cell: NotebookNode, written: NotebookNode) -> str | None:
    if story(cell) != story(written):
        return "the cell differs from the one in the .ipynb"
    if any(output.output_type == "error" for output in written.get("outputs", [])):
        return "the .ipynb shows an error under this cell"
    if cell.cell_type == "code" and written.execution_count is None:
        return "the .ipynb shows this cell not executed"
    return None


def undescribed(source: Path) -> list[Problem]:
    cure = 'write `# %% alt="..."` above the cell'
    cells = [(i, c) for i, c in code_cells(read_written(source) or NotebookNode(cells=[]))]
    silent = [i for i, cell in cells if figures(cell) and not cell.metadata.get("alt")]
    return [cell_problem(source, i, "a figure without a description", cure) for i in silent]


def orphans(root: Path) -> list[Problem]:
    written = sorted(root.glob("docs/*/notebooks/*.ipynb"))
    lone = [path for path in written if not path.with_suffix(".py").exists()]
    return [problem(path, 1, "no .py beside it", "write its source or remove it") for path in lone]


def differing_twins(root: Path) -> list[Problem]:
    return [p for source in sources(root) for p in compared_with_twin(source)]


def compared_with_twin(source: Path) -> list[Problem]:
    language = "zh" if source.parts[-3] == "en" else "en"
    twin = source.parents[2] / language / "notebooks" / source.name
    if not twin.exists():
        what = f"no docs/{language}/notebooks/{source.name}"
        return [problem(source, 1, what, "write it in the other language")]
    return differing_code(source, twin) if language == "en" else []  # each pair once


def differing_code(source: Path, twin: Path) -> list[Problem]:
    here, there = read(source).cells, read(twin).cells
    kinds = [[cell.cell_type for cell in cells] for cells in (here, there)]
    if kinds[0] != kinds[1]:
        return [problem(source, 1, f"other cells than docs/{twin.parts[-3]}/notebooks", "pair them")]
    unlike = [i for i, cell in code_cells(read(source)) if not equal_code(cell, there[i])]
    where = "/".join(twin.parts[-4:])
    cure = "make the code equal; only comments may differ"
    return [
        cell_problem(source, index, f"other code than {where}:{first_line(twin, index)}", cure)
        for index in unlike
    ]


def equal_code(one: NotebookNode, other: NotebookNode) -> bool:
    return code_tokens(one.source) == code_tokens(other.source)


def differing_outputs(source: Path) -> list[Problem]:
    try:
        given = execute(source)
    except Refused as error:
        return error.problems
    pairs = zip(read_written(source).cells, given.cells, strict=True)
    both = [(shown(written), shown(cell)) for written, cell in pairs]
    cure = f"if the new one is right, remove the .ipynb and {UPDATE}"
    return [
        cell_problem(source, index, f"the .ipynb shows {old}, a new run {new}", cure)
        for index, (old, new) in enumerate(both)
        if old != new
    ]
