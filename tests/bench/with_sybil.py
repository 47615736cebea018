"""sybil on the same pages: its Markdown python blocks."""

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()], patterns=["*.md"], setup=lambda ns: ns.clear()
).pytest()
