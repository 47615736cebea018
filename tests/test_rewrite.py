"""Outputs written back into their page."""

import pytest

from torchcards.page import parse_page
from torchcards.rewrite import apply, edit

MARKER = "<!--pytest-codeblocks:expected-output-->"


def rewritten(text: str, given: str) -> str:
    return apply(text, [edit(parse_page(text, "a.md").blocks[0], given)])


@pytest.mark.parametrize(
    ("before", "given", "after"),
    [
        (f"```python\nx\n```\n{MARKER}\n```text\n1\n```\n", "2\n3\n", f"```python\nx\n```\n{MARKER}\n```text\n2\n3\n```\n"),
        (f"```python\nx\n```\n{MARKER}\n```text\n1\n```\n", "", f"```python\nx\n```\n{MARKER}\n```text\n```\n"),
        ("```python\nx\n```\nend\n", "2  \n", f"```python\nx\n```\n{MARKER}\n```text\n2\n```\nend\n"),
        ("- a\n\n    ```python\n    x\n    ```\n", "2\n\n3", f"- a\n\n    ```python\n    x\n    ```\n    {MARKER}\n    ```text\n    2\n\n    3\n    ```\n"),
        ("```python\nx\n```\n", "```\n````\n", f"```python\nx\n```\n{MARKER}\n`````text\n```\n````\n`````\n"),
        (f"```python\nx\n```\n{MARKER}\n```text\n1\n```\n", "```\n", f"```python\nx\n```\n{MARKER}\n````text\n```\n````\n"),
    ],
)  # fmt: skip
def test_the_page_shows_what_was_given_and_nothing_else_changes(before: str, given: str, after: str) -> None:
    assert rewritten(before, given) == after


def test_rewriting_twice_is_rewriting_once() -> None:
    once = rewritten("# a\n```python\nx\n```\n", "```python\n~~~\n")
    assert rewritten(once, "```python\n~~~\n") == once


def test_several_edits_keep_to_the_lines_of_the_page_as_it_was() -> None:
    text = "```python\na\n```\n\n```python\nb\n```\n"
    edits = [edit(block, block.code) for block in parse_page(text, "a.md").blocks]
    assert [block.output for block in parse_page(apply(text, edits), "a.md").blocks] == ["a\n", "b\n"]
