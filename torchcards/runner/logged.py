"""Exceptions that the standard library only logs: a task's that nobody awaits, a callback's, a handler's."""

import asyncio
import logging
import sys
from collections.abc import Callable
from typing import Any

heard: list[str] = []


def listen() -> None:
    """Once, in the warm process; what is heard is taken by the chain that runs."""
    for name in (asyncio.log.logger.name, "concurrent.futures"):
        logging.getLogger(name).addFilter(_note)
    logging.Handler.handleError = _noted(logging.Handler.handleError)


def _note(record: logging.LogRecord) -> bool:
    if record.exc_info and isinstance(record.exc_info, tuple):
        heard.append(f"{_text(record.exc_info[1])} ({record.msg.splitlines()[0]})")
    return True


def _noted(handle: Callable[..., None]) -> Callable[..., None]:
    def handleError(self: logging.Handler, record: logging.LogRecord) -> None:
        heard.append(f"{_text(sys.exc_info()[1])} (while logging {record.msg!r})")
        handle(self, record)

    return handleError


def _text(error: Any) -> str:
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:  # its own __str__ raises
        return type(error).__name__
