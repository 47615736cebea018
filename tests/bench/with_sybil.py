"""sybil on the same pages, below the working directory: their Python blocks, each in names of its own."""

import os

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()], path=os.getcwd(), pattern="**/*.md", setup=lambda names: names.clear()
).pytest()
