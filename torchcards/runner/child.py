"""A fork of the warm process: runs one chain after another and says what came of each link."""

import __future__

import _thread
import ast
import atexit
import contextlib
import contextvars
import ctypes
import gc
import importlib.util
import io
import json
import linecache
import multiprocessing
import multiprocessing.resource_tracker
import multiprocessing.util
import os
import platform
import re
import resource
import select
import shutil
import signal
import socket
import sys
import threading
import time
import traceback
import types
import warnings
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch

from . import devices, logged
from .explain import explain
from .guard import Guard
from .parts import parts
from .place import Place
from .reach import reached
from .state import State

LIBC = ctypes.CDLL(None)
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
OUTPUT_LIMIT = 8 << 20  # bytes of one block's output that are read back
FILE_LIMIT = 1 << 30  # bytes of a file that a block may write
_encode, _decode = json.JSONEncoder().encode, json.JSONDecoder().decode  # a block may change the shared ones
Message = dict[str, Any]


def main(connection: socket.socket, state: State, guard: Guard, memory: int) -> None:
    """Serve chains until the connection closes. Never returns to the warm process' code."""
    _settle_in(memory)
    _capture(1), _capture(2)
    state.settle_in(), guard.settle_in()
    reader = connection.makefile("r", encoding="utf-8")
    place = None
    for line in reader:
        job = _decode(line)
        place = place or Place(Path(job["folder"]))
        chain = Chain(job, connection, state, guard, place)
        contextvars.copy_context().run(chain.run)  # what it sets in context variables goes with it
        chain.end()
    os._exit(0)


def _settle_in(memory: int) -> None:
    os.setsid()
    die_with_parent()
    be_subreaper()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):  # the warm process ignores them
        signal.signal(number, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
    if memory:
        limit = _data_bytes() + memory
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    atexit._clear()
    for finalizer in weakref.finalize._select_for_exit():  # the warm process' own
        finalizer.atexit = False


def die_with_parent() -> None:
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def be_subreaper() -> None:
    """Orphans below this process become its children."""
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1)


def _data_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()


class Chain:
    """One snippet file, its links run in turn in one namespace, as a real `__main__`."""

    def __init__(self, job: Message, connection: socket.socket, state: State, guard: Guard, place: Place):
        self.job, self.connection, self.state, self.guard, self.place = job, connection, state, guard, place
        self.guard.start()
        self.hidden = logged.heard  # exceptions that Python only prints
        self.hidden.clear()
        self.flags = 0  # of `from __future__ import …`, which later links inherit
        self.pid, self.tasks = os.getpid(), _tasks()

    def run(self) -> None:
        module = types.ModuleType("__main__")
        self.state.enter(module)
        self._enter_folder()
        self.namespace = self._be_main(module)
        self._open_streams()
        plans = [self._plan(link) for link in self.job["links"]]
        runs = [plan["kind"] == "run" for plan in plans]
        self.parts = parts(self.job["links"])
        self.reached = reached(link["code"] for link in self.job["links"])
        count = runs.index(False) if False in runs else len(runs)  # what is skipped takes the rest with it
        stop = None
        for index, (link, plan) in enumerate(zip(self.job["links"], plans, strict=True)):
            stop = self._link(index, link, plan, stop, index == count - 1)

    def end(self) -> None:
        self._leave()
        self.send(end=True, left=self._left())

    def send(self, **message: Any) -> None:
        try:
            self.connection.sendall((_encode({"id": self.job["id"], **message}) + "\n").encode())
        except OSError:  # the block has closed our connection: to the warm process this is a crash
            os._exit(70)

    # ---- before and after

    def _enter_folder(self) -> None:
        self.place.enter()
        os.chdir(self.place.work)
        os.environ["TMPDIR"] = str(self.place.temporary)
        os.environ.update(self.job.get("environ", {}))
        devices.enter(self.job["links"], self.place.now)

    def _be_main(self, module: types.ModuleType) -> dict[str, Any]:
        path = self.job["path"]
        module.__file__ = path
        module.__builtins__ = sys.modules["builtins"]
        sys.argv = [path]
        sys.path[0] = os.path.dirname(path)
        linecache.checkcache(path)
        sys.unraisablehook = lambda u: self._ignored(u.exc_value, u.err_msg or "ignored in", u.object)
        threading.excepthook = self._thread_ended
        for name in ("__main__", path.removesuffix(".py")):  # the other one is of its compilation
            warnings.filters.insert(0, ("error", None, Warning, name, 0))  # compared as it stands
        warnings._filters_mutated()
        warnings.filterwarnings("ignore", category=ResourceWarning)  # when it comes is chance
        for text in self.job.get("filters", []):
            warnings._setoption(text)
        return module.__dict__

    def _thread_ended(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:  # which ends a thread and says nothing
            self._ignored(args.exc_value, "in a thread", args.thread)

    def _ignored(self, error: BaseException | None, where: str, what: object) -> None:
        self.hidden.append(f"{type(error).__name__}: {_safe(str, error)} ({where}: {_safe(repr, what)})")

    def _open_streams(self) -> None:
        """Python's own streams over the descriptors that each link's capture replaces."""
        _capture(1), _capture(2)  # they may have been closed
        null = os.open(os.devnull, os.O_RDONLY)
        if null:
            os.dup2(null, 0)
            os.close(null)
        sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), "utf-8")
        sys.stdout = _stream(1, "strict", not self.job.get("buffered"))
        sys.stderr = _stream(2, "backslashreplace", True)
        sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr

    def _leave(self) -> None:
        self.namespace = {}
        sys.unraisablehook, threading.excepthook = sys.__unraisablehook__, threading.__excepthook__
        sys.excepthook = sys.__excepthook__
        os.chdir("/")
        self.place.leave()

    def _left(self) -> list[str]:
        left = [f"a process ({name})" for name in _kill_children()]
        left += [f"what it has only imported ({self.reached})"] if self.reached else []
        try:
            return left + self.state.restore()
        except Exception as error:  # a block has broken what its traces are read with
            return [*left, f"what cannot be read ({type(error).__name__})"]

    # ---- one link

    def _link(
        self, index: int, link: Message, plan: Message, stop: Message | None, last: bool
    ) -> Message | None:
        """Run one link; returns what is to be said of the links after it if they cannot run."""
        if plan["kind"] == "skip":
            self.send(link=index, syntax=self._compiles(link), **plan)
            return stop or {"kind": "skip", "text": f"continues a skipped block ({plan['text']})"}
        if stop:
            self.send(link=index, syntax=self._compiles(link), **stop)
            return stop
        if plan["kind"] == "error":
            self.send(link=index, **plan)
            return {"kind": "not run", "text": "the condition of a block it continues cannot be judged"}
        self.send(link=index, kind="start", limit=link["limit"])
        return self._execute(index, link, plan["wanted"], last)

    def _plan(self, link: Message) -> Message:
        """Whether a link is to run and what it must raise, judged before any block has run."""
        try:
            reason, wanted = self._skip_reason(link), self._wanted(link)
        except BaseException as error:  # SystemExit too
            return {"kind": "error", "text": f"its condition cannot be judged: {error!r}"}
        if reason is not None:
            return {"kind": "skip", "text": reason}
        return devices.plan(link) or {"kind": "run", "wanted": wanted}

    def _skip_reason(self, link: Message) -> str | None:
        for condition, reason in link["skips"]:
            if eval(condition, _condition_names()):
                return reason or "its mark gives no reason"
        return None

    def _compiles(self, link: Message) -> str:
        """What is not run is at least compiled; returns what is wrong with it, or nothing."""
        try:
            compile("\n" * link["start"] + link["code"], self.job["path"], "exec", self.flags, True)
        except SyntaxError as error:
            return f"{error.lineno}:{error.msg}"
        except Exception as error:
            return f":{error}"
        return ""

    def _execute(self, index: int, link: Message, wanted: Message | None, last: bool) -> Message | None:
        out, err = _capture(1), _capture(2)
        hidden, started = len(self.hidden), time.perf_counter()
        error = self._run_code(index, link)
        last = last or (error is not None and not wanted)
        if last:
            self._end_of_script()
        report = self._judge(link, error, wanted)
        refused = devices.refused(error)
        self._clear(error, last)
        if last:
            _end_tracker()
        seconds = time.perf_counter() - started
        _flush()
        stdout, cut = _read(out)
        if refused:
            self.send(link=index, kind="skip", text=refused)
            return {"kind": "skip", "text": f"continues a skipped block ({refused})"}
        fault = devices.VACUOUS if last and error is None and devices.vacuous(self.place.now) else ""
        self.send(
            link=index, kind="ran", out=stdout, cut=cut, err=_read(err)[0][-4000:], seconds=seconds,
            hidden=self.hidden[hidden:], figures=self._figures(link), fault=fault,
            rehearsed=devices.here.rehearsed, **report,
        )  # fmt: skip
        if report["exc"] and not report["expected"]:
            ended = report["exc"]["exit"] == "0"
            text = "a block it continues has ended the script" if ended else "a block it continues failed"
            return {"kind": "not run", "text": text}
        return None

    def _run_code(self, index: int, link: Message) -> BaseException | None:
        error = None
        self.guard.give_back()
        try:
            with warnings.catch_warnings() if link["filters"] else contextlib.nullcontext():
                for text in link["filters"]:
                    warnings._setoption(text)
                exec(self._code(index, link), self.namespace)
        except BaseException as raised:
            error = raised
        tracers = sys.gettrace(), sys.getprofile()
        sys.settrace(None), sys.setprofile(None)  # before a call of ours meets them
        self.guard.take_back(*tracers)
        if os.getpid() != self.pid:
            _end_copy(error)
        return error

    def _code(self, index: int, link: Message) -> types.CodeType:
        if index and "__future__" in link["code"]:  # in a script it would stand too late
            self._compile_file(link["start"] + link["code"].count("\n"))
        source: Any = self.parts[index] or "\n" * link["start"] + link["code"]
        code = compile(source, self.job["path"], "exec", self.flags, True, optimize=0)
        self.flags |= code.co_flags & _FUTURE
        return code

    def _compile_file(self, lines: int) -> None:
        """The chain's file down to a line."""
        text = Path(self.job["path"]).read_text("utf-8").split("\n")[:lines]
        compile("\n".join(text), self.job["path"], "exec", 0, True)

    def _end_of_script(self) -> None:
        """What the interpreter does at the end: wait for threads, run exit handlers."""
        _end_executors()
        main = threading.main_thread()
        while waiting := [t for t in threading.enumerate() if t is not main and not t.daemon]:
            waiting[0].join()
        atexit._run_exitfuncs()
        self._finalize()
        multiprocessing.util._run_finalizers(0)  # a manager's process ends when it is told to
        for process in multiprocessing.active_children():
            if process.daemon:
                process.terminate()
            process.join()
        multiprocessing.util._run_finalizers()

    def _finalize(self) -> None:
        """What `weakref.finalize` has put off to the end, the last first; its own exit handler runs once."""
        while waiting := weakref.finalize._select_for_exit():
            try:
                waiting[-1]()
            except Exception as error:
                self._ignored(error, "in a finalizer", waiting[-1])

    def _clear(self, error: BaseException | None, last: bool) -> None:
        """Names go as at the interpreter's end, so that `__del__` speaks while we listen.

        A thread that is left must not see them go: at the interpreter's end it would stand still.
        """
        if error is not None:
            traceback.clear_frames(error.__traceback__)
            error.__traceback__ = None
        if last and not self._threads_left():
            kept = {
                k: self.namespace[k] for k in ("__name__", "__file__", "__builtins__") if k in self.namespace
            }
            self.namespace.clear()
            self.namespace.update(kept)
            gc.collect()

    def _threads_left(self) -> bool:
        if _tasks() > self.tasks:
            time.sleep(0.002)  # a thread counts from when it first runs
        return _thread._count() > 0

    def _judge(self, link: Message, error: BaseException | None, wanted: Message | None) -> Message:
        """The exception as data, and whether it is one the block declares."""
        if error is None:
            return {"exc": None, "expected": False, "wanted": wanted}
        lines = self._lines(error)
        report = {
            "type": type(error).__name__,
            "text": _last_lines(error),
            "line": lines[-1] if lines else _syntax_line(error, self.job["path"]),
            "lines": lines,
            "values": self._values(error),
            "where": _outside(error, self.job["path"]),
            "exit": _exit_code(error),
            "unreached": self._unreached(link, error, lines),
        }  # fmt: skip
        return {
            "exc": report,
            "expected": bool(wanted) and self._declared(wanted, error, report),
            "wanted": wanted,
        }

    def _wanted(self, link: Message) -> Message | None:
        if link["raises"]:
            return link["raises"]
        for condition, raises in link["xfails"]:
            if eval(condition, _condition_names()):
                return raises
        return None

    def _declared(self, wanted: Message, error: BaseException, report: Message) -> bool:
        try:
            types_ = tuple(self._type(name) for name in wanted["types"])
        except Exception as why:
            report["undeclared"] = f"its mark names no exception: {why!r}"
            return False
        if not isinstance(error, types_):
            return False
        text = _safe(str, error)
        return bool(re.search(wanted["match"], text)) and wanted["message"] in text

    def _type(self, name: str) -> type[BaseException]:
        found = eval(name, {**_condition_names(), **self.namespace})
        if not (isinstance(found, type) and issubclass(found, BaseException)):
            raise TypeError(f"{name} is no exception")
        return found

    def _lines(self, error: BaseException) -> list[int]:
        frames = traceback.extract_tb(error.__traceback__)
        return [f.lineno for f in frames if f.filename == self.job["path"] and f.lineno]

    def _values(self, error: BaseException) -> str:
        if not isinstance(error, AssertionError):
            return ""
        frames = [(f, n) for f, n in traceback.walk_tb(error.__traceback__)]
        frame, line = frames[-1]
        if frame.f_code.co_filename != self.job["path"]:
            return ""
        return explain(Path(self.job["path"]).read_text("utf-8"), frame, line)

    def _unreached(self, link: Message, error: BaseException, lines: list[int]) -> int:
        """The first line that `sys.exit(0)` has kept from running; 0 when it stands last."""
        if not isinstance(error, SystemExit) or not lines:
            return 0
        part = self.parts[self.job["links"].index(link)]
        return _after(part or ast.parse("\n" * link["start"] + link["code"]), lines[0])

    def _figures(self, link: Message) -> list[str]:
        """The declared figures that the block has drawn, moved to where the caller wants them."""
        drawn = []
        for name in link["figures"]:
            file = self.place.work / name
            if file.is_file():
                Path(self.job["figures"]).mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, Path(self.job["figures"]) / name)
                drawn.append(name)
        return drawn


def _condition_names() -> dict[str, Any]:
    def installed(name: str) -> bool:
        try:
            return importlib.util.find_spec(name) is not None
        except ModuleNotFoundError:
            return False

    return {
        "sys": sys,
        "os": os,
        "platform": platform,
        "shutil": shutil,
        "torch": torch,
        "importlib": importlib,
        "installed": installed,
    }


def _stream(fd: int, errors: str, through: bool) -> io.TextIOWrapper:
    raw = io.FileIO(fd, "w", closefd=False)
    buffer: Any = raw if through else io.BufferedWriter(raw)
    return io.TextIOWrapper(buffer, "utf-8", errors, newline="\n", write_through=through)


def _capture(fd: int) -> int:
    """Point a descriptor at a fresh memory file; subprocesses write there too."""
    high = memory = os.memfd_create("output", os.MFD_CLOEXEC)
    with contextlib.suppress(OSError):  # a block may have lowered the limit of descriptors
        high = os.dup2(memory, _HIGH + fd, inheritable=False)
        os.close(memory)
    os.dup2(high, fd)
    return high


_HIGH = 900  # descriptors that a block is unlikely to close by number


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except (ValueError, OSError, AttributeError):
            pass  # the block has closed it; what it wrote before is in the memory file
    LIBC.fflush(None)


def _read(fd: int) -> tuple[str, str]:
    """The text, and why it is not the whole truth if it is not."""
    try:
        data = os.pread(fd, OUTPUT_LIMIT + 1, 0)
        os.ftruncate(fd, 0)
    except OSError:
        return "", "its output is lost: the block has closed the descriptor"
    if len(data) > OUTPUT_LIMIT:
        return data[:1000].decode("utf-8", "replace"), f"it printed more than {OUTPUT_LIMIT >> 20} MiB"
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        return data.decode("utf-8", "backslashreplace"), f"its output is not UTF-8 ({error.reason})"


def _last_lines(error: BaseException) -> str:
    """What Python prints last of a traceback."""
    try:
        return "".join(traceback.format_exception_only(error))
    except BaseException as why:  # an exception whose own __str__ raises
        return f"{type(error).__name__}: <{type(why).__name__} while printing it>\n"


def _syntax_line(error: BaseException, path: str) -> int | None:
    return error.lineno if isinstance(error, SyntaxError) and error.filename == path else None


def _outside(error: BaseException, path: str) -> str:
    """Where in a library the exception arose, for people; empty when in the block itself."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    if last is None or last.filename in (path, __file__):
        return ""
    return f"{last.filename}:{last.lineno} in {last.name}"


def _exit_code(error: BaseException) -> str | None:
    if not isinstance(error, SystemExit):
        return None
    code = error.code  # as the interpreter takes it: an empty text is no success
    return "0" if code is None or (isinstance(code, int) and int.__eq__(code, 0)) else _safe(str, code)


def _after(tree: ast.AST, line: int) -> int:
    """The first statement that stands after the one at `line`, at its level or around it; 0 if none."""
    for name in ("body", "orelse", "handlers", "finalbody", "cases"):
        nodes = getattr(tree, name, None)
        for node, following in zip(nodes, [*nodes[1:], None], strict=True) if nodes else ():
            if _first_line(node) <= line <= _last_line(node):
                inner = _after(node, line)
                after = following.lineno if following and name not in ("handlers", "cases") else 0
                return inner or after
    return 0


def _first_line(node: ast.AST) -> int:
    return getattr(node, "lineno", 0) or node.pattern.lineno


def _last_line(node: ast.AST) -> int:
    return getattr(node, "end_lineno", 0) or node.body[-1].end_lineno


def _safe(read: Callable[[object], str], value: object) -> str:
    """What `str` or `repr` says of an object of the block's own making."""
    try:
        return read(value)
    except BaseException:
        return f"<{type(value).__name__}>"


def _tasks() -> int:
    """Threads of this process, those of native libraries too."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:  # a block may have used up the descriptors
        return sys.maxsize


def _end_copy(error: BaseException | None) -> None:
    """A block has forked, and this is the copy at the block's end: it ends as a script would."""
    code = 0
    if isinstance(error, SystemExit):
        code = error.code if isinstance(error.code, int) else int(error.code is not None)
    elif error is not None:
        traceback.print_exception(error)
        code = 1
    _flush()
    os._exit(code & 0xFF)


def _end_executors() -> None:
    """Let the workers of executors finish, as at the interpreter's end, and allow new ones after."""
    for name, flag in (("thread", "_shutdown"), ("process", "_global_shutdown")):
        module = sys.modules.get(f"concurrent.futures.{name}")
        if module and (getattr(module, "_threads_queues", None) or getattr(module, "_threads_wakeups", None)):
            module._python_exit()
            setattr(module, flag, False)


def descendants(pid: int) -> Iterator[int]:
    """Processes below `pid`, the deepest last."""
    for below in children(pid):
        yield below
        yield from descendants(below)


def children(pid: int) -> Iterator[int]:
    try:
        tasks = os.listdir(f"/proc/{pid}/task")
    except OSError:
        return
    for task in tasks:
        try:
            text = Path(f"/proc/{pid}/task/{task}/children").read_text()
        except OSError:
            continue
        yield from map(int, text.split())


def _kill_children() -> list[str]:
    """Stop what the chain has left running; returns the commands' names."""
    names = []
    while found := list(descendants(os.getpid())):
        for pid in found:
            names.append(_command(pid))
            _kill(pid)
        _reap()
    return [name for name in names if name]


def _end_tracker() -> None:
    """The process that unlinks what shared memory is left ends when nobody holds its pipe any more."""
    tracker = multiprocessing.resource_tracker._resource_tracker
    pid, fd = tracker._pid, tracker._fd
    if not pid or fd is None or pid not in children(os.getpid()):
        return
    for other in descendants(os.getpid()):
        if other != pid:
            _kill(other)
    tracker._pid = tracker._fd = None
    ended = os.pidfd_open(pid)
    with contextlib.suppress(OSError):  # a block may have closed it
        os.close(fd)
    select.select([ended], [], [], 1)
    os.close(ended)


def _command(pid: int) -> str:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return ""
    name, rest = fields[fields.index("(") + 1 : fields.rindex(")")], fields[fields.rindex(")") + 2 :]
    return "" if rest.startswith("Z") else name


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def _reap() -> None:
    try:
        while os.waitpid(-1, 0)[0]:
            pass
    except ChildProcessError:
        pass


def _future_flags() -> int:
    return sum(
        getattr(__future__, n).compiler_flag for n in __future__.all_feature_names if n != "nested_scopes"
    )


_FUTURE = _future_flags()
