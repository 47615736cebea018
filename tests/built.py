"""The project's own site, built once for all tests of a process."""

import atexit
import functools
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


@functools.cache
def built_site() -> Path:
    """Built in a process of its own: MkDocs' plugins bring warnings that are not ours."""
    folder = Path(tempfile.mkdtemp(prefix="torchcards-site-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    done = run_site(ROOT, folder)
    assert done.returncode == 0, done.stderr
    return folder


def run_site(root: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "torchcards.cli", "site", "--out", str(out)]
    return subprocess.run(command, cwd=root, capture_output=True, text=True)
