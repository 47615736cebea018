"""python -m torchcards.rehearsal [--devices N] FILE [ARGUMENT …]: run a program as the runner would."""

import argparse
import runpy
import sys

from . import build, load


def main() -> int:
    parser = argparse.ArgumentParser("python -m torchcards.rehearsal", description=__doc__)
    parser.add_argument("--devices", type=int, default=1, help="how many CUDA devices there are")
    parser.add_argument("file")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    try:
        load.install(build.library(), given.devices)
    except build.NotBuilt as why:
        print(f"not rehearsed: {why}", file=sys.stderr)
        return 2
    sys.argv = [given.file, *given.arguments]
    runpy.run_path(given.file, run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main())
