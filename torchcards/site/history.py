"""When a file was last changed, as git knows it."""

import subprocess
from pathlib import Path


def last_changed(root: Path) -> dict[str, str]:
    """Path below `root` → date of its last commit; nothing where git cannot tell."""
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}  # no repository, or one in which every file seems as new as the last commit
    log = _git(root, "log", "--format=%x00%cs", "--name-only", "--relative", "--", "docs")
    dates: dict[str, str] = {}
    for commit in log.split("\0")[1:]:
        date, *names = commit.split("\n")
        for name in filter(None, names):
            dates.setdefault(name, date)
    return dates


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-c", "core.quotepath=off", *arguments]
    try:
        return subprocess.run(command, cwd=root, capture_output=True, check=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
