"""Where a chain works: an empty folder, and one for temporary files. Making one costs more than a quick block."""

import os
import shutil
from pathlib import Path


class Place:
    """A fork's folders. One that a chain has left as it was made serves the next one too."""

    def __init__(self, top: Path):
        self.top, self.count = top, 0
        self.made: list[tuple[object, ...]] = []

    @property
    def now(self) -> Path:
        return self.top / str(self.count)

    @property
    def work(self) -> Path:
        return self.now / "work"

    @property
    def temporary(self) -> Path:
        return self.now / "tmp"

    def enter(self) -> None:
        if not self.made:
            self.work.mkdir(parents=True)
            self.temporary.mkdir()
            self.made = self._look()

    def leave(self) -> None:
        if not self._is_new():
            shutil.rmtree(self.now, ignore_errors=True)
            self.count, self.made = self.count + 1, []

    def _is_new(self) -> bool:
        try:
            return self._look() == self.made
        except OSError:
            return False

    def _look(self) -> list[tuple[object, ...]]:
        return [_look(folder) for folder in (self.now, self.work, self.temporary)]


def _look(folder: Path) -> tuple[object, ...]:
    found = os.lstat(folder)
    return found.st_ino, found.st_mode, found.st_uid, found.st_mtime_ns, len(os.listdir(folder))
