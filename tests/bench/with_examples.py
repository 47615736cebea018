"""pytest-examples on the same pages: each python block run."""

from pathlib import Path

import pytest
from pytest_examples import CodeExample, EvalExample, find_examples


class Page(pytest.File):
    def collect(self):
        for number, example in enumerate(find_examples(self.path)):
            if example.prefix == "python":
                yield Example.from_parent(self, name=str(number), example=example)


class Example(pytest.Item):
    def __init__(self, example: CodeExample, **kw):
        super().__init__(**kw)
        self.example = example

    def runtest(self) -> None:
        EvalExample(tmp_path=Path("."), pytest_request=None).run(self.example)


def pytest_collect_file(file_path: Path, parent):
    return Page.from_parent(parent, path=file_path) if file_path.suffix == ".md" else None
