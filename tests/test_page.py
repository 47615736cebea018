"""Pages: markers, headings, blocks. Faults with their exact words are folders of tests/cases."""

import os
from pathlib import Path

import pytest

from torchcards.page import Page, parse_page, read_page, slug

BLOCK = "```python\nprint(1)\n```\n"
OUTPUT = "<!--pytest-codeblocks:expected-output-->\n```text\n1\n```\n"


def page(text: str, strict: bool = False) -> Page:
    return parse_page(text, "a.md", strict)


def whats(text: str) -> list[str]:
    return [f"{problem.line}: {problem.what}" for problem in page(text).problems]


def test_blocks_are_named_by_their_heading_and_counted_under_it() -> None:
    text = f"{BLOCK}# A B {{ #ab }}\n{BLOCK}{BLOCK}Title\n-----\n{BLOCK}## 中 文\n{BLOCK}## !\n{BLOCK}"
    assert [block.name for block in page(text).blocks] == ["top", "ab", "ab-2", "title", "中-文", "section"]


def test_a_name_that_a_number_has_made_is_not_given_twice() -> None:
    text = f"# a\n{BLOCK}{BLOCK}# a 2 {{ #a-2 }}\n{BLOCK}"
    assert [block.name for block in page(text).blocks] == ["a", "a-2", "a-2-2"]


def test_a_block_knows_its_output_and_its_lines() -> None:
    (block,) = page(f"# a\n\n{BLOCK}{OUTPUT}").blocks
    assert (block.line, block.end, block.output_line, block.output_end, block.output) == (3, 5, 7, 9, "1\n")


def test_each_link_of_a_chain_is_a_block_with_its_own_output() -> None:
    found = page(f"{BLOCK}{OUTPUT}<!--pytest-codeblocks:cont-->\n{BLOCK}{OUTPUT}{BLOCK}")
    assert [len(chain) for chain in found.chains()] == [2, 1]
    assert [block.output for block in found.blocks] == ["1\n", "1\n", None]


def test_output_that_may_differ_in_white_space_says_so() -> None:
    text = BLOCK + OUTPUT.replace("output-->", "output-ignore-whitespace-->")
    assert page(text).blocks[0].marks.tolerance.ignore_whitespace


def test_markers_over_several_lines_and_in_admonitions_are_read() -> None:
    text = "!!! note\n\n    <!--pytest.mark.timeout(\n    7\n    )-->\n    ```python\n    x\n    ```\n"
    (block,) = page(text).blocks
    assert (block.marks.limit, block.code, block.prefix) == (7.0, "x\n", "    ")


@pytest.mark.parametrize(
    ("marker", "reason"),
    [("pytest-codeblocks:skip", ""), ("pytest-codeblocks:skipif(x)", "the condition x holds"),
     ("pytest-codeblocks:importorskip(foo)", "needs foo")],
)  # fmt: skip
def test_the_older_markers_keep_their_meaning(marker: str, reason: str) -> None:
    assert [why for _, why in page(f"<!--{marker}-->\n{BLOCK}").blocks[0].marks.skips] == [reason]


@pytest.mark.parametrize("marker", ["expect-error", "expect-exception"])
def test_an_expected_error_of_the_older_kind_is_an_xfail(marker: str) -> None:
    assert page(f"<!--pytest-codeblocks:{marker}-->\n{BLOCK}").blocks[0].marks.xfails


@pytest.mark.parametrize(
    "text",
    [
        "a `<!--pytest-codeblocks:cont-->` b",
        "<!-- about cats -->",
        "<!-- a\n\nb -->",
        "````text\n<!-- cont -->\n````",
    ],
)
def test_these_comments_are_no_markers(text: str) -> None:
    assert page(f"{BLOCK}\n{text}\n").problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "pytest.mark.skp",
        "pytest-codeblock:cont",
        "xfail",
        "raises(ValueError)",
        "importorskip(x)",
        "pytest: skip",
        "expected-outptu",
    ],
)
def test_these_comments_look_like_markers_and_are_refused(text: str) -> None:
    assert (
        page(f"{BLOCK}<!--{text}-->\n{BLOCK}").problems
        or page(f"{BLOCK}<!--{text}-->\n{BLOCK}").blocks[1].marks.others
    )


def test_a_marker_must_find_its_block_before_the_next_heading() -> None:
    assert whats(f"{BLOCK}<!--pytest-codeblocks:cont-->\n# a\n{BLOCK}") == [
        "4: no Python block follows the marker <!--pytest-codeblocks:cont-->"
    ]


def test_a_page_says_that_it_is_not_to_be_tested_on_its_first_line() -> None:
    found = page(f"<!--pytest-codeblocks:skipfile-->\n{BLOCK}")
    assert (found.blocks, found.fences, found.skipped_file, found.problems) == ((), 1, True, ())


def test_an_importorskip_without_a_module_is_refused() -> None:
    assert whats(f"<!--pytest-codeblocks:importorskip()-->\n{BLOCK}") == [
        "2: a marker of this block is not understood: importorskip() names no module"
    ]


def test_a_block_may_hold_longer_marks_than_its_own() -> None:
    assert page("~~~python\n'''\n`````\n'''\n~~~\n").blocks[0].code == "'''\n`````\n'''\n"


def test_further_languages_can_be_declared() -> None:
    assert parse_page("```klingon\n```\n", "a.md", also=frozenset({"klingon"})).problems == ()


def test_a_folder_and_a_broken_link_are_refused_like_any_file(tmp_path: Path) -> None:
    (tmp_path / "x.md").mkdir()
    (tmp_path / "y.md").symlink_to(tmp_path / "nowhere")
    problems = [str(read_page(tmp_path / name, name).problems[0]) for name in ("x.md", "y.md")]
    assert problems == [
        "x.md:1: cannot be read: Is a directory; make it a readable file, or remove it",
        "y.md:1: cannot be read: No such file or directory; make it a readable file, or remove it",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.md").touch(0)
    assert read_page(tmp_path / "x.md").problems[0].what == "cannot be read: Permission denied"


def test_an_anchor_keeps_letters_of_any_script() -> None:
    assert (slug("A  b-c!"), slug("形状 (3, 1)"), slug("?")) == ("a-b-c", "形状-3-1", "section")
