"""pytest-examples on the same pages, as its README shows it: each Python block run."""

import pytest
from pytest_examples import CodeExample, EvalExample, find_examples


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    found = find_examples(metafunc.config.rootpath)
    metafunc.parametrize("example", [example for example in found if example.prefix == "python"], ids=str)


def test_block(example: CodeExample, eval_example: EvalExample) -> None:
    eval_example.run(example)
