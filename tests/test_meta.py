"""Front matter and its schema; its faults are folders of tests/cases."""

import pytest

from torchcards.meta import FIELDS, read_meta

WHOLE = """---
title: 卡片
question: "Why: how?"
section: tensors
priority: P0
mastery: 5
minutes: 9
prerequisites: [tensor-create]
related: []
tags:
  - shape
aliases: ["RuntimeError: #1"]
api: [torch.Tensor.expand]
covers: [T14]
sources: [https://docs.pytorch.org]
---
"""


def test_whole_front_matter_becomes_a_meta_with_the_line_of_each_field() -> None:
    front = read_meta(WHOLE, "a.md")
    assert (front.problems, front.faulty, set(front.lines)) == ((), frozenset(), set(FIELDS))
    assert (front.meta.title, front.meta.aliases, front.lines["aliases"]) == (
        "卡片",
        ("RuntimeError: #1",),
        12,
    )


def test_a_faulty_field_has_a_stand_in_so_that_the_rest_can_be_checked() -> None:
    front = read_meta(WHOLE.replace("mastery: 5", "mastery: 9").replace("title: 卡片\n", ""), "a.md")
    assert (front.faulty, front.meta.mastery, front.meta.minutes, len(front.problems)) == (
        {"mastery", "title"},
        1,
        9,
        2,
    )


@pytest.mark.parametrize("char", ["\u2028", "\x85", "\u2029"])
def test_lines_are_counted_as_editors_count_them(char: str) -> None:
    front = read_meta(WHOLE.replace("Why", f"Wh{char}y").replace("minutes: 9", "minutes: 0"), "a.md")
    assert [problem.line for problem in front.problems if problem.what.startswith("minutes")] == [7]


def test_a_long_value_is_cut_short_in_the_message() -> None:
    front = read_meta(WHOLE.replace("[shape]", "").replace("- shape", f"- {'a' * 10000}!"), "a.md")
    assert len(str(front.problems[0])) < 200


def test_a_text_quoted_over_several_lines_is_reported_where_it_begins() -> None:
    front = read_meta(
        WHOLE.replace('"Why: how?"', '"Why:\n  how?').replace('["RuntimeError: #1"]', "[a]"), "a.md"
    )
    assert [problem.line for problem in front.problems] == [3]
