"""The floor: import torch once, execute each block of each page, compare its output. Nothing else.

Each page has an empty folder to work in, or blocks that make files could not run a second time.

Prints a line for each block that raises or prints otherwise than shown, and how many blocks there were.
"""

import contextlib
import io
import os
import sys
import tempfile
from pathlib import Path


def main(folder: Path) -> None:
    import torch  # noqa: F401

    from torchcards.page import read_page

    os.environ["MPLBACKEND"] = "Agg"
    count = 0
    for path in sorted(folder.glob("*.md")):
        with tempfile.TemporaryDirectory() as place:
            os.chdir(place)
            for block in read_page(path).blocks:
                count += 1
                if why := run(block.code, str(path), block.output):
                    print(f"wrong {path.name}::{block.name}: {why}")
        os.chdir("/")
    print(count, "blocks")


def run(code: str, path: str, shown: str | None) -> str:
    """What is wrong, or nothing."""
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(code, path, "exec"), {"__name__": "__main__"})
    except (Exception, SystemExit) as error:
        return repr(error)[:100]
    finally:
        if "pyplot" in code:
            sys.modules["matplotlib.pyplot"].close("all")
    return "another output" if shown is not None and out.getvalue().rstrip() != shown.rstrip() else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
