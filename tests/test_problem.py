"""Problems: where, what, cure."""

from torchcards.problem import Problem, Refused


def test_a_problem_reads_path_line_what_and_cure() -> None:
    assert str(Problem("a.md", 3, "it is wrong", "mend it")) == "a.md:3: it is wrong; mend it"


def test_refused_holds_each_problem_once_in_the_order_of_the_file() -> None:
    second, first = Problem("a.md", 20, "b", "c"), Problem("a.md", 3, "b", "c")
    refused = Refused([second, first, second])
    assert (refused.problems, str(refused)) == ([first, second], "a.md:3: b; c\na.md:20: b; c")
