"""The warm process' first breath: it watches its caller before it imports torch, which takes seconds."""

import ctypes
import gc
import json
import os
import select
import shutil
import signal
import sys
import threading
import traceback

PR_SET_CHILD_SUBREAPER = 36


def main() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_IGN)  # it ends when its stdin does
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    os.setsid()
    gc.disable()  # importing makes many objects and next to no garbage
    folder, loaded = sys.argv[1], threading.Event()
    watch = threading.Thread(target=_watch, args=(folder, loaded))
    watch.start()
    try:
        settings = json.loads(_first_line()) | {"folder": folder}
        if settings["devices"]:
            from . import devices

            devices.prepare()
        from .warm import serve

        serve(settings, _first_line, lambda: (loaded.set(), watch.join()))
    except EOFError:
        pass  # our caller is gone
    except Exception:
        traceback.print_exc()
    finally:
        _end(folder)


def _watch(folder: str, loaded: threading.Event) -> None:
    """End at once if our caller goes while torch is still being imported."""
    poll = select.poll()
    poll.register(0, 0)  # hang-up is reported unasked
    while not loaded.wait(0.05):
        if poll.poll(0):
            _end(folder)


def _end(folder: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    sys.stderr.flush()
    os._exit(0)


def _first_line() -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(0, 1)
        if not byte:
            raise EOFError
        line += byte
    return line


if __name__ == "__main__":
    main()
