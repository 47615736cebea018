"""Chromium as Debian brings it. Without it these tests fail in CI; elsewhere they say what is missing."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

sys.path.insert(0, str(Path(__file__).parents[1]))
from built import built_site
from chrome import chromium, executable
from server import serving


@pytest.fixture(scope="session")
def root() -> Iterator[str]:
    """The address of the built site."""
    with serving(built_site()) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not executable():
        missing = "no Chromium on this machine; install it: apt-get install chromium"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    with chromium() as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()
