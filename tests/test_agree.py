"""Shown output against given output."""

import time

import pytest

from torchcards.agree import agree, difference
from torchcards.marks import Tolerance


@pytest.mark.parametrize(("shown", "given"), [("1", "1\n\n"), ("a  \nb", "a\nb  "), ("", "\n")])
def test_white_space_at_the_end_of_lines_and_of_the_text_is_set_aside(shown: str, given: str) -> None:
    assert agree(shown, given)


@pytest.mark.parametrize(
    ("shown", "given"), [("1", "2"), (" 1", "1"), ("1", ""), ("a\n\nb", "a\nb"), ("0.10", "0.1")]
)
def test_anything_else_counts(shown: str, given: str) -> None:
    assert not agree(shown, given)


@pytest.mark.parametrize(
    ("shown", "given", "right"),
    [("0.30", "0.31", True), ("0.30", "0.39", False), ("3", "4", False), ("x 1.0 y", "x 1.01 y", True),
     ("x 1.0 y", "x 1.0 z", False), ("1.0 2.0", "1.0", False), ("3", "3.01", True), ("1e3", "1.01e3", True)],
)  # fmt: skip
def test_a_tolerance_is_for_floats_and_the_shown_one_is_the_measure(
    shown: str, given: str, right: bool
) -> None:
    assert agree(shown, given, Tolerance(rtol=0.05)) is right


@pytest.mark.parametrize(
    ("shown", "given", "right"),
    [("a ... b", "a long way to b", True), ("a ... b", "a b", False), ("...", "", True), ("a...a", "a", False),
     ("a...b...c", "a1b2c", True), ("a...b...c", "a1c2b", False), ("...b", "ab", True), ("x...", "ab", False)],
)  # fmt: skip
def test_an_ellipsis_stands_for_any_text(shown: str, given: str, right: bool) -> None:
    assert agree(shown, given, Tolerance(ellipsis=True)) is right


def test_many_ellipses_take_no_longer_than_the_text_is() -> None:
    started = time.perf_counter()
    assert not agree("...a" * 30 + "b", "a" * 5000, Tolerance(ellipsis=True))
    assert time.perf_counter() - started < 1


def test_white_space_can_be_set_aside_as_a_whole() -> None:
    assert agree("a b\nc", "ab c", Tolerance(ignore_whitespace=True))


def test_a_difference_is_a_unified_diff() -> None:
    assert difference("a\nb", "a\nc").split("\n")[-2:] == ["-b", "+c"]
