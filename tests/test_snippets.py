"""Stand-alone files and their manifest."""

import json
from pathlib import Path

import pytest
from cases_kit import project

from torchcards import library, snippets
from torchcards.page import parse_page


@pytest.mark.parametrize(
    ("a", "b", "equal"),
    [("x = 1  # a", "x=1\n\n# b", True), ("x = 'a'", "x = 'b'", False), ("if x:\n  y", "if x:\n    y", True)],
)
def test_comments_and_layout_do_not_change_a_digest(a: str, b: str, equal: bool) -> None:
    assert (snippets.digest([a]) == snippets.digest([b])) is equal


def test_code_that_is_not_python_has_a_digest_too() -> None:
    assert snippets.digest(["x = ("]) != snippets.digest(["y = ("])


def test_a_file_holds_what_its_block_continues_and_what_it_prints() -> None:
    text = "# a\n```python\nx = 1\n```\n<!--pytest-codeblocks:cont-->\n<!--pytest.mark.raises(ValueError)-->\n```python\nint('a')\n```\n"
    text += "<!--pytest-codeblocks:expected-output-->\n```text\nb\nValueError: a\n```\n"
    (chain,) = parse_page(text, "a.md").chains()
    file, starts = snippets.source(chain, "a.md")
    assert file.split("\n")[2:] == [
        "",
        "x = 1",
        "",
        "int('a')",
        "",
        "# Output:",
        "# b",
        "",
        "# Ends with:",
        "# ValueError: a",
        "",
    ]
    assert starts == [3, 5]


@pytest.mark.parametrize(
    ("code", "marks", "needs"),
    [("x", "", ["cpu"]), ("x", "<!--pytest.mark.cuda(2)-->\n", ["cuda:2"]), ("DataLoader(d, num_workers=2)", "", ["cpu", "processes"]),
     ("x", "<!--pytest-codeblocks:importorskip(foo)-->\n", ["cpu", "foo"])],
)  # fmt: skip
def test_the_manifest_says_what_a_machine_needs(code: str, marks: str, needs: list[str]) -> None:
    assert snippets.needs(parse_page(f"{marks}```python\n{code}\n```\n", "a.md").blocks) == needs


def test_writing_touches_only_what_differs_and_removes_what_no_card_has(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    files = snippets.texts(library.read_library(root).cards, root)
    assert snippets.write(files, root) == []
    stray, edited = "snippets/en/gone/gone/gone.py", "snippets/en/nn/three/more.py"
    (root / stray).parent.mkdir(parents=True)
    (root / stray).write_text("")
    (root / edited).write_text("")
    assert snippets.write(files, root) == [edited, stray]
    assert not (root / "snippets/en/gone").exists()
    assert snippets.check(files, root) == []


def test_both_languages_share_the_hash_of_a_block(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    entries = json.loads((root / "snippets" / "manifest.json").read_text("utf-8"))
    by_id = {entry["id"]: entry["sha256"] for entry in entries}
    assert all(by_id[id.replace("en/", "zh/", 1)] == by_id[id] for id in by_id if id.startswith("en/"))
    assert len(by_id) == 30


def test_of_a_card_that_cannot_be_read_no_file_is_called_wrong(tmp_path: Path) -> None:
    root = project("base", tmp_path / "project")
    cards = [card for card in library.read_library(root).cards if (card.lang, card.id) != ("en", "one")]
    assert snippets.check(snippets.texts(cards, root), root, {"en/tensors/one"}) == []


def test_a_file_that_needs_cuda_says_how_to_do_without() -> None:
    page = parse_page("## A\n\n<!--pytest.mark.cuda(2)-->\n\n```python\nx = 1\n```\n", "a.md")
    text, starts = snippets.source(next(iter(page.chains())), "a.md")
    assert text.splitlines()[2].startswith("# Needs 2 CUDA devices; without: python -m torchcards.rehearsal")
    assert text.splitlines()[starts[0]] == "x = 1"
