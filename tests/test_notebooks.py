"""A notebook is its source, run: what fails, what is stale, what is written, what is compared."""

import json
from pathlib import Path

import pytest

from torchcards import notebooks
from torchcards.card import Problem, Refused

PROJECT = Path(__file__).parents[1]
SMALL = """# %% [markdown]
# # {title}

# %%
total = 1 + 1  # {title}

# %%
print(total)
"""


def put(root: Path, text: str, language: str = "zh", name: str = "small.py") -> Path:
    source = root / "docs" / language / "notebooks" / name
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(text, encoding="utf-8")
    return source


def both(root: Path) -> list[Path]:
    return [put(root, SMALL.format(title=title), language) for language, title in TITLES.items()]


TITLES = {"en": "Small", "zh": "小"}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("written")
    both(root)
    assert len(notebooks.write(root)) == 2
    return root


@pytest.fixture
def root(written: Path, tmp_path: Path) -> Path:
    """A copy of two small notebooks, written."""
    for path in written.rglob("*.*"):
        target = tmp_path / path.relative_to(written)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    return tmp_path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def small(root: Path, suffix: str, language: str = "zh") -> Path:
    return root / "docs" / language / "notebooks" / f"small{suffix}"


def lines(problems: list[Problem]) -> list[str]:
    return [f"{problem.path}:{problem.line}: {problem.what}" for problem in problems]


def refused(source: Path) -> list[str]:
    with pytest.raises(Refused) as caught:
        notebooks.execute(source)
    return lines(caught.value.problems)


def test_written_notebooks_pass_the_check_and_are_not_written_again(root: Path) -> None:
    assert notebooks.check(root) == []
    assert notebooks.write(root) == []


def test_a_notebook_holds_outputs_and_nothing_of_the_machine(root: Path) -> None:
    notebook = json.loads(small(root, ".ipynb").read_text(encoding="utf-8"))
    assert notebook["metadata"] == {"kernelspec": notebooks.KERNELSPEC}
    assert [cell["id"] for cell in notebook["cells"]] == ["cell-1", "cell-2", "cell-3"]
    assert all(cell["metadata"] == {} for cell in notebook["cells"])
    assert notebook["cells"][2]["outputs"][0]["text"] == ["2\n"]


def test_a_changed_source_is_stale_and_the_only_one_written(root: Path) -> None:
    edit(small(root, ".py"), "# # 小", "# # 更小")
    assert lines(notebooks.check(root)) == [
        "docs/zh/notebooks/small.py:2: the cell differs from the one in the .ipynb"
    ]
    assert notebooks.write(root) == [small(root, ".ipynb")]
    assert notebooks.check(root) == []


def test_an_added_cell_is_stale(root: Path) -> None:
    for language in TITLES:
        edit(small(root, ".py", language), "print(total)", "print(total)\n\n# %%\nassert total")
    assert lines(notebooks.check(root)) == [
        f"docs/{language}/notebooks/small.py:1: 4 cells, in its .ipynb 3" for language in TITLES
    ]


@pytest.mark.parametrize("text", [None, "", "not json", "{}"])
def test_a_missing_or_broken_notebook_is_stale(root: Path, text: str | None) -> None:
    small(root, ".ipynb").unlink()
    if text is not None:
        small(root, ".ipynb").write_text(text)
    assert lines(notebooks.check(root)) == [
        "docs/zh/notebooks/small.py:1: its .ipynb is missing or cannot be read"
    ]


def test_a_cell_not_executed_is_told(root: Path) -> None:
    edit(small(root, ".ipynb"), '"execution_count": 2', '"execution_count": null')
    assert lines(notebooks.check(root)) == [
        "docs/zh/notebooks/small.py:8: the .ipynb shows this cell not executed"
    ]


def test_an_error_among_the_outputs_is_told(root: Path) -> None:
    path = small(root, ".ipynb")
    notebook = json.loads(path.read_text(encoding="utf-8"))
    error = {"output_type": "error", "ename": "KeyError", "evalue": "'w'", "traceback": []}
    notebook["cells"][1]["outputs"] = [error]
    path.write_text(json.dumps(notebook))
    assert lines(notebooks.check(root)) == [
        "docs/zh/notebooks/small.py:5: the .ipynb shows an error under this cell"
    ]


def test_a_notebook_without_source_is_told(root: Path) -> None:
    for language in TITLES:
        small(root, ".py", language).unlink()
    assert lines(notebooks.check(root)) == [
        f"docs/{language}/notebooks/small.ipynb:1: no .py beside it" for language in TITLES
    ]


def test_a_missing_twin_is_told(root: Path) -> None:
    small(root, ".py", "en").unlink()
    small(root, ".ipynb", "en").unlink()
    assert lines(notebooks.check(root)) == ["docs/zh/notebooks/small.py:1: no docs/en/notebooks/small.py"]


def test_twins_may_differ_in_comments_only(tmp_path: Path) -> None:
    here, there = both(tmp_path)
    assert notebooks.differing_code(here, there) == []
    edit(here, "print(total)", "print(total, 2)")
    assert lines(notebooks.differing_code(here, there)) == [
        "docs/en/notebooks/small.py:8: other code than docs/zh/notebooks/small.py:8"
    ]


def test_a_cell_that_fails_is_reported_at_its_line(tmp_path: Path) -> None:
    source = put(tmp_path, "# %%\ntotal = 2\n\n# %%\ntotal += 1\nassert total == 2\n")
    assert refused(source) == ["docs/zh/notebooks/small.py:6: `assert total == 2` raises AssertionError"]


def test_a_failure_inside_a_function_is_reported_where_it_is(tmp_path: Path) -> None:
    text = "# %% [markdown]\n# # T\n\n# %%\ndef half(n):\n    return 1 / n\n\n\n# %%\nhalf(0)\n"
    assert refused(put(tmp_path, text)) == [
        "docs/zh/notebooks/small.py:6: `return 1 / n` raises ZeroDivisionError: division by zero"
    ]


def test_a_syntax_error_is_reported_at_its_line(tmp_path: Path) -> None:
    (line,) = refused(put(tmp_path, "# %%\ntotal = 2\ntotal = = 3\n"))
    assert line.startswith("docs/zh/notebooks/small.py:3: `total = = 3` raises SyntaxError")


def test_a_warning_is_an_error(tmp_path: Path) -> None:
    (line,) = refused(put(tmp_path, "# %%\nimport warnings\nwarnings.warn('old')\n"))
    assert line == "docs/zh/notebooks/small.py:3: `warnings.warn('old')` raises UserWarning: old"


def test_a_cell_that_ends_its_kernel_is_told(tmp_path: Path) -> None:
    source = put(tmp_path, "# %%\nimport os\nos._exit(0)\n")
    assert refused(source) == ["docs/zh/notebooks/small.py:2: the cell ends the kernel"]


def test_a_cell_that_does_not_end_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notebooks, "SECONDS_PER_CELL", 2)
    source = put(tmp_path, "# %%\nwhile True:\n    pass\n")
    assert refused(source) == ["docs/zh/notebooks/small.py:2: the cell runs longer than 2 s"]


def test_nothing_is_written_when_one_source_fails(root: Path) -> None:
    edit(small(root, ".py", "en"), "# # Small", "# # Smaller")
    edit(small(root, ".py"), "print(total)", "print(1 / 0)")
    before = small(root, ".ipynb", "en").read_bytes()
    with pytest.raises(Refused):
        notebooks.write(root)
    assert small(root, ".ipynb", "en").read_bytes() == before


def test_verify_compares_each_output_with_a_new_run(root: Path) -> None:
    edit(small(root, ".ipynb"), '"2\\n"', '"3\\n"')
    assert lines(notebooks.verify(root)) == [
        r"docs/zh/notebooks/small.py:8: the .ipynb shows ['3\n'], a new run ['2\n']"
    ]


def figure(data: str) -> notebooks.NotebookNode:
    output = {"output_type": "display_data", "data": {"image/png": data}, "metadata": {}}
    cell = {"cell_type": "code", "source": "", "metadata": {"alt": "a bowl"}, "outputs": [output]}
    return notebooks.nbformat.from_dict(cell)


def test_an_image_counts_by_being_there() -> None:
    assert notebooks.shown(figure("AAAA")) == notebooks.shown(figure("BBBB")) == ["image/png"]


def test_a_figure_takes_its_description_from_its_cell() -> None:
    cell = figure("AAAA")
    notebooks.tidy_outputs(cell)
    assert cell.outputs[0].metadata == {"image/png": {"alt": "a bowl"}}


def test_a_figure_without_description_is_told(root: Path) -> None:
    path = small(root, ".ipynb")
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"][2]["outputs"] = [dict(figure("AAAA").outputs[0])]
    path.write_text(json.dumps(notebook))
    assert lines(notebooks.check(root)) == ["docs/zh/notebooks/small.py:8: a figure without a description"]


def test_the_notebooks_of_this_project_show_what_a_new_run_shows() -> None:
    assert notebooks.sources(PROJECT)
    assert notebooks.check(PROJECT) == []
    assert notebooks.verify(PROJECT) == []
