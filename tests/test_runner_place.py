"""A folder is used again only when nothing in it and about it has been changed."""

import os
from pathlib import Path

import pytest

from torchcards.runner.place import Place

CHANGES = {
    "a file": lambda place: (place.work / "a").write_text(""),
    "a file that is gone again": lambda place: (
        (place.work / "a").write_text(""),
        (place.work / "a").unlink(),
    ),
    "a temporary file": lambda place: (place.temporary / "a").mkdir(),
    "a file beside": lambda place: (place.now / "a").write_text(""),
    "its mode": lambda place: place.work.chmod(0o500),
    "another folder in its place": lambda place: (place.work.rmdir(), place.work.mkdir()),
    "no folder": lambda place: place.temporary.rmdir(),
    "a link": lambda place: (place.work.rmdir(), place.work.symlink_to(place.temporary)),
}


def test_an_untouched_folder_serves_again(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.enter()
    before = place.work
    assert os.listdir(before) == []
    place.leave()
    place.enter()
    assert place.work == before


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_folder_that_was_changed_does_not(change: object, tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.enter()
    before = place.now
    change(place)
    place.leave()
    assert not before.exists()
    place.enter()
    assert place.now != before
    assert os.listdir(place.work) == os.listdir(place.temporary) == []
