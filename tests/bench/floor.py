"""The floor: import torch once, execute each block of each page, compare its output. Nothing else."""

import contextlib
import io
import os
import sys
import tempfile
from pathlib import Path

import torch  # noqa: F401

from torchcards.page import read_page

os.environ["MPLBACKEND"] = "Agg"
count = wrong = 0
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for path in sorted(Path(sys.argv[1]).glob("*.md")):
        for block in read_page(path).blocks:
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(block.code, str(path), "exec"), {"__name__": "__main__"})
            count += 1
            wrong += block.output is not None and out.getvalue().rstrip() != block.output.rstrip()
            if "pyplot" in block.code:
                sys.modules["matplotlib.pyplot"].close("all")
    os.chdir("/")
print(count, "blocks,", wrong, "wrong")
