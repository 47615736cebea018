"""What a chain of blocks may change for the next one, how to see it and how to put it back."""

import _thread
import asyncio
import builtins
import codecs
import copyreg
import csv
import faulthandler
import gc
import locale
import logging
import multiprocessing
import os
import random
import resource
import signal
import socket
import sys
import tempfile
import threading
import time
import types
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from itertools import count
from typing import Any

import numpy
import torch
import torch._tensor_str
import torch.nn.modules.module as module_hooks
import torch.utils._pytree

from . import caches, compiled, lasting, logged
from .memory import Contents, Versions

TIMERS = (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF)
_CODEC_ERRORS = ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "xmlcharrefreplace")
SIGNALS = tuple(signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP})
LIMITS = sorted(v for k, v in vars(resource).items() if k.startswith("RLIMIT_"))


class Probe:
    """A setting with a reader and, if it can be put back, a writer."""

    def __init__(self, name: str, read: Callable[[], Any], write: Callable[[Any], Any] | None = None):
        self.name, self.read, self.write = name, read, write
        self.before = read()

    def settle(self) -> tuple[bool, bool]:
        """(changed, and could not be put back). What cannot be read or written any more is both."""
        try:
            if _same(self.read(), self.before):
                return False, False
            if self.write:
                self.write(self.before)
            return True, not _same(self.read(), self.before)
        except Exception:
            return True, True


def _same(a: Any, b: Any) -> bool:
    try:
        return bool(a is b or a == b)
    except Exception:  # a comparison that a block has broken is a change
        return False


class Quick(Probe):
    """A setting that lies in dictionaries and lists, which `watch` names: read only when one is written to."""

    def __init__(
        self,
        name: str,
        read: Callable[[], Any],
        write: Callable[[Any], Any] | None,
        watch: Callable[[], tuple[list[Any], list[Any]]],
    ):
        super().__init__(name, read, write)
        self.watch = watch
        self._look()

    def _look(self) -> None:
        spaces, lists = self.watch()
        self.versions, self.contents = Versions(spaces), Contents(lists)

    def settle(self) -> tuple[bool, bool]:
        if not self.versions.changed() and not self.contents.changed():
            return False, False
        found = super().settle()
        self._look()
        return found


class State:
    """Known state, taken once in the warm process; `restore` brings a fork back to it."""

    def __init__(self) -> None:
        lasting.count_registrations()
        compiled.remember()
        logged.listen()
        self.probes = [*_python_probes(), *_torch_probes(), *_library_probes()]
        self.own = [probe for probe in self.probes if probe.name in _OF_EACH_FORK]
        self.modules, self.imported = dict(sys.modules), Versions([sys.modules])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # deprecated objects that complain when looked at
            registries = lasting.registries(_modules())
            self.spaces = [*_spaces(), *(r for r in registries if isinstance(r.now, dict))]
        self.versions = Versions(space.now for space in self.spaces)
        self.threading = next(n for n, space in enumerate(self.spaces) if space.now is vars(threading))
        self.lists = [registry for registry in registries if not isinstance(registry.now, dict)]
        self.contents = Contents(registry.now for registry in self.lists)
        self.fds = 0
        self.files: dict[str, str] = {}

    def settle_in(self) -> None:
        """Called in a new fork, whose limits and handlers are its own."""
        for probe in self.own:
            probe.before = probe.read()
        self.spaces[self.threading] = Space("module", "threading", vars(threading))

    def enter(self, main: types.ModuleType) -> None:
        """Called in a fork before each chain: chance is chance, nothing is carried over."""
        sys.modules["__main__"] = main
        self.imported.settle(0)
        seed = int.from_bytes(os.urandom(4))
        torch.random.default_generator.manual_seed(seed)
        random.seed(seed)
        numpy.random.seed(seed)
        tempfile.tempdir = None
        self.fds = len(os.listdir("/proc/self/fd"))
        if self.fds != len(self.files):
            self.files = _targets()

    def restore(self) -> list[str]:
        """Put everything back; returns the names of what could not be."""
        compiled.forget()
        left = [f"a thread ({t.name})" for t in threading.enumerate() if t is not threading.main_thread()]
        left += ["a thread"] if _thread._count() and not left else []
        faulthandler.cancel_dump_traceback_later()
        left += [f"the module {name}, imported late" for name in self._settle_modules()]
        left += [self.spaces[number].name for number in self.versions.changed() if not self._settled(number)]
        left += self._changed_lists()
        left += [probe.name for probe in self.probes if probe.settle()[1]]
        gc.collect()
        gc.freeze()  # what is left is not looked at again
        if len(os.listdir("/proc/self/fd")) > self.fds:
            left += [f"an open file ({target})" for target in self._opened()]
        return left

    def _settled(self, number: int) -> bool:
        """Whether what has been written to a space has changed nothing, or nothing that matters."""
        space = self.spaces[number]
        if not space.untouched() and not space.put_back():
            return False
        self.versions.settle(number)
        return True

    def _changed_lists(self) -> list[str]:
        changed = self.contents.changed()
        lists = (self.lists[number] for number in changed)
        left = [each.name for each in lists if not each.untouched() and not each.put_back()]
        if changed and not left:
            self.contents.settle()
        return left

    def _opened(self) -> list[str]:
        """Descriptors that are new; a library's own data files, such as fonts, may stay open."""
        new = {fd: target for fd, target in _targets().items() if self.files.get(fd) != target}
        own = (sys.prefix, sys.base_prefix)
        return [t for fd, t in new.items() if fd not in ("0", "1", "2") and not t.startswith(own)]

    def _settle_modules(self) -> list[str]:
        """Modules of the chain's own folder go; a library's stays, and what it holds with it."""
        changed = self.imported.changed()
        sys.modules["__main__"] = self.modules["__main__"]
        if not changed:
            return []
        stay = [name for name in list(sys.modules) if name not in self.modules and not self._drop(name)]
        for name, module in self.modules.items():
            if sys.modules.get(name) is not module:
                sys.modules[name] = module
        return stay

    def _drop(self, name: str) -> bool:
        file = getattr(sys.modules[name], "__file__", None) or ""
        own = name == "__mp_main__" or not file.startswith((sys.prefix, sys.base_prefix))
        if own:
            del sys.modules[name]
        return own


def _targets() -> dict[str, str]:
    """Open descriptors and what they lead to."""
    found = {}
    for fd in os.listdir("/proc/self/fd"):
        with suppress(OSError):  # the listing's own descriptor is closed by now
            found[fd] = os.readlink(f"/proc/self/fd/{fd}")
    return found


class Space:
    """The namespace of a module or a class, and what it held."""

    def __init__(self, kind: str, name: str, now: Mapping[str, Any]):
        self.name, self.now = f"the {kind} {name} is changed", now
        self.seen, self.values = dict(now), list(now.values())
        self.own = caches.ANYWHERE | caches.IN_ONE.get(name, frozenset())

    def untouched(self) -> bool:
        """The same entries as before; a submodule that an import has added is no change."""
        return _same(list(self.now.values()), self.values) or self._untouched_in_any_order()

    def put_back(self) -> bool:
        """Never: a module goes with what it holds."""
        return False

    def _untouched_in_any_order(self) -> bool:
        now, module = self.now, type(sys)
        new = (v for k, v in now.items() if k not in self.seen and k not in self.own)
        kept = all(_kept(now.get(k), v) for k, v in self.seen.items() if k not in self.own)
        return kept and all(isinstance(value, module) for value in new)


def _kept(now: Any, before: Any) -> bool:
    """Counters are put back as new ones."""
    return now is before or type(now) is type(before) is count


def _spaces() -> Iterator[Space]:
    modules = _modules()
    for module in modules:
        yield Space("module", module.__name__, vars(module))
    for cls in {v: None for m in modules for v in list(vars(m).values()) if isinstance(v, type)}:
        if _watched(cls.__module__) and cls.__flags__ & _HEAP_TYPE:
            yield Space("class", f"{cls.__module__}.{cls.__qualname__}", cls.__dict__)

    named = {id(v): (f"{m.__name__}.{k}", v) for m in modules for k, v in vars(m).items()}
    for name, value in named.values():
        if _has_settings(value):
            yield Space("object", name, vars(value))


def _has_settings(value: object) -> bool:
    """An object that another library than torch has made, and no thread, process or logger."""
    kind = type(value)
    space = None if kind in _NO_OBJECTS else getattr(value, "__dict__", None)
    top = kind.__module__.partition(".")[0]
    return type(space) is dict and top in lasting.MAKERS and top != "torch" and _watched(kind.__module__)


_NO_OBJECTS = (type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType)
_HEAP_TYPE = 1 << 9  # others cannot be changed


def _modules() -> list[types.ModuleType]:
    return [m for n, m in sys.modules.items() if _watched(n) and type(m) is types.ModuleType]


def _watched(name: object) -> bool:
    """All modules of torch; of other libraries the public ones: what they keep for themselves changes."""
    top, *below = str(name).split(".")
    if top in lasting.WATCHED:
        return top == "torch" or not any(part.startswith("_") for part in below)
    return top in sys.stdlib_module_names and not top.startswith("_")


def _python_probes() -> list[Probe]:
    return [
        Probe("user", lambda: (os.getresuid(), os.getresgid(), os.getgroups()), _set_user),
        Probe("os.environ", lambda: dict(os.environ), _set_environ),
        Probe("sys.path", lambda: sys.path[1:], lambda v: sys.path.__setitem__(slice(1, None), v)),
        Probe("C environment", lasting.c_environment, lasting.set_c_environment),
        Probe("sys.path_hooks", lambda: list(sys.path_hooks), _set_path_hooks),
        Probe("what is registered for good", lambda: dict(lasting.registered)),
        Probe("sys.meta_path", lambda: list(sys.meta_path), lambda v: sys.meta_path.__setitem__(slice(None), v)),
        Probe("sys hooks", lambda: (sys.displayhook, sys.gettrace(), sys.getprofile()), _set_hooks),
        Probe("int digits", sys.get_int_max_str_digits, sys.set_int_max_str_digits),
        Probe("coroutine origins", sys.get_coroutine_origin_tracking_depth, sys.set_coroutine_origin_tracking_depth),
        Probe("asyncgen hooks", sys.get_asyncgen_hooks, lambda v: sys.set_asyncgen_hooks(*v)),
        Probe("faulthandler", faulthandler.is_enabled, lambda v: faulthandler.enable() if v else faulthandler.disable()),
        Probe("codec errors", lambda: [codecs.lookup_error(n) for n in _CODEC_ERRORS], _set_codec_errors),
        Probe("pickling", lambda: dict(copyreg.dispatch_table)),
        Probe("length of CSV fields", csv.field_size_limit, csv.field_size_limit),
        Probe("main thread", lambda: threading.main_thread().name, lambda v: setattr(threading.main_thread(), "name", v)),
        Probe("main process", lambda: multiprocessing.current_process().name, lambda v: setattr(multiprocessing.current_process(), "name", v)),
        Probe("file that signals wake", lambda: signal.set_wakeup_fd(-1)),
        Probe("socket timeout", socket.getdefaulttimeout, socket.setdefaulttimeout),
        Probe("stack size of threads", threading.stack_size, threading.stack_size),
        Probe("recursion limit", sys.getrecursionlimit, sys.setrecursionlimit),
        Probe("switch interval", sys.getswitchinterval, sys.setswitchinterval),
        Probe("warnings", _warnings, _set_warnings),
        Probe("signal handlers", _handlers, _set_handlers),
        Probe("blocked signals", lambda: signal.pthread_sigmask(signal.SIG_BLOCK, []), lambda v: signal.pthread_sigmask(signal.SIG_SETMASK, v)),
        Probe("umask", _umask, os.umask),
        Probe("locale", lambda: locale.setlocale(locale.LC_ALL), lambda v: locale.setlocale(locale.LC_ALL, v)),
        Probe("time zone", _time_zone, lambda _: time.tzset()),
        Probe("garbage collector", lambda: (gc.isenabled(), gc.get_threshold(), gc.get_debug(), list(gc.callbacks)), _set_gc),
        Probe("resource limits", lambda: [resource.getrlimit(r) for r in LIMITS], _set_limits),
        Probe("priority", lambda: os.getpriority(os.PRIO_PROCESS, 0), lambda v: os.setpriority(os.PRIO_PROCESS, 0, v)),
        Probe("start method", lambda: multiprocessing.get_start_method(True), lambda v: multiprocessing.set_start_method(v, True)),
        Probe("event loop policy", lambda: asyncio.events._event_loop_policy, asyncio.set_event_loop_policy),
        Probe("logging", _logging, _set_logging),
        Quick("loggers", _loggers, None, _where_loggers_are),
        Probe("logging levels", lambda: dict(logging._levelToName)),
        Probe("builtins._", lambda: hasattr(builtins, "_"), lambda v: builtins.__dict__.pop("_", None)),
        Probe("affinity", lambda: os.sched_getaffinity(0), lambda v: os.sched_setaffinity(0, v)),
    ]  # fmt: skip


def _torch_probes() -> list[Probe]:
    t, b = torch, torch.backends
    return [
        Probe("default dtype", t.get_default_dtype, t.set_default_dtype),
        Probe("default device", lambda: str(t.get_default_device()), lambda _: t.set_default_device(None)),
        Probe("grad mode", t.is_grad_enabled, t.set_grad_enabled),
        Probe("inference mode", t.is_inference_mode_enabled),
        Probe("sparse invariants", t.sparse.check_sparse_tensor_invariants.is_enabled, _set_sparse_invariants),
        Probe("anomaly mode", lambda: (t.is_anomaly_enabled(), t.is_anomaly_check_nan_enabled()), lambda v: t.autograd.set_detect_anomaly(*v)),
        Probe("autocast", lambda: (t.is_autocast_enabled("cpu"), t.get_autocast_dtype("cpu"), t.is_autocast_cache_enabled()), _set_autocast),
        Probe("function modes", lambda: (t._C._len_torch_function_stack(), t._C._len_torch_dispatch_stack())),
        Probe("threads", t.get_num_threads, t.set_num_threads),
        Probe("deterministic algorithms", lambda: (t.are_deterministic_algorithms_enabled(), t.is_deterministic_algorithms_warn_only_enabled()), _set_deterministic),
        Probe("fill memory", lambda: t.utils.deterministic.fill_uninitialized_memory, lambda v: setattr(t.utils.deterministic, "fill_uninitialized_memory", v)),
        Probe("matmul precision", t.get_float32_matmul_precision, t.set_float32_matmul_precision),
        Probe("warn always", t.is_warn_always_enabled, t.set_warn_always),
        Probe("flush denormal", lambda: float(t.tensor(1e-40) * 1) > 0, lambda v: t.set_flush_denormal(not v)),
        Probe("print options", lambda: dict(vars(torch._tensor_str.PRINT_OPTS)), lambda v: vars(torch._tensor_str.PRINT_OPTS).update(v)),
        Probe("mkldnn", lambda: b.mkldnn.enabled, lambda v: b.mkldnn.set_flags(v)),
        Probe("cudnn", lambda: (b.cudnn.enabled, b.cudnn.benchmark, b.cudnn.deterministic), lambda v: b.cudnn.set_flags(*_cudnn(v))),
        Probe("tf32", lambda: (b.cuda.matmul.allow_tf32, b.cudnn.allow_tf32), _set_tf32),
        Probe("fast path", b.mha.get_fastpath_enabled, b.mha.set_fastpath_enabled),
        Probe("sharing strategy", t.multiprocessing.get_sharing_strategy, t.multiprocessing.set_sharing_strategy),
        Probe("global module hooks", lambda: [len(getattr(module_hooks, n)) for n in _HOOKS]),
        Probe("saved tensor hooks", lambda: t._C._autograd._top_saved_tensors_default_hooks(True)),
        Probe("registered operators", lambda: (len(t.library._defs), len(t.library._impls))),
        Probe("tree nodes", lambda: len(t.utils._pytree.SUPPORTED_NODES)),
        Probe("safe globals", lambda: len(t.serialization.get_safe_globals()), lambda _: t.serialization.clear_safe_globals()),
        Probe("process group", lambda: t.distributed.is_available() and t.distributed.is_initialized()),
        Probe("compiled code", compiled.used),
        Probe("frame evaluation", lasting.frame_evaluation, lasting.set_frame_evaluation),
        Probe("scripted code", lasting.scripted),
        Probe("threads between operators", t.get_num_interop_threads),
        Probe("torch's switches", lasting.flags),
    ]  # fmt: skip


_OF_EACH_FORK = ("signal handlers", "resource limits", "garbage collector")
_HOOKS = [
    n for n in vars(module_hooks) if n.startswith("_global_") and hasattr(getattr(module_hooks, n), "__len__")
]


def _library_probes() -> Iterator[Probe]:
    yield Probe("numpy print options", numpy.get_printoptions, lambda v: numpy.set_printoptions(**v))
    source = numpy.random.mtrand._rand
    yield Probe("numpy's source of chance", lambda: source._bit_generator, numpy.random.set_bit_generator)
    yield Probe("numpy error state", numpy.geterr, lambda v: numpy.seterr(**v))
    if decimal := sys.modules.get("decimal"):
        yield Probe("decimal context", lambda: repr(decimal.getcontext()), None)
    if matplotlib := sys.modules.get("matplotlib"):
        parameters = matplotlib.rcParams, matplotlib.rcParamsDefault, matplotlib.rcParamsOrig
        yield Quick(
            "rcParams",
            lambda: list(map(_parameters, parameters)),
            lambda v: list(map(_set_parameters, parameters, v)),
            lambda: (parameters, [v for each in parameters for v in dict.values(each) if type(v) is list]),
        )
    if helpers := sys.modules.get("matplotlib._pylab_helpers"):
        yield Probe("open figures", lambda: list(helpers.Gcf.figs), lambda _: helpers.Gcf.destroy_all())
    if config := sys.modules.get("pandas._config.config"):
        yield Probe("pandas options", lambda: repr(config._global_config), None)


def _parameters(space: dict[str, Any]) -> dict[str, Any]:
    """Lists beside what they hold."""
    return {k: (v, tuple(v)) if type(v) is list else v for k, v in dict.items(space)}


def _set_parameters(space: dict[str, Any], before: dict[str, Any]) -> None:
    for name, value in before.items():
        if type(value) is tuple and value and type(value[0]) is list:
            value, value[0][:] = value
        dict.__setitem__(space, name, value)


def _time_zone() -> list[Any]:
    """In winter and in summer, as the C library has it."""
    return [(t.tm_zone, t.tm_gmtoff) for t in map(time.localtime, (0, 15_000_000))]


def _set_path_hooks(before: list[Any]) -> None:
    sys.path_hooks[:] = before
    sys.path_importer_cache.clear()


def _set_environ(before: dict[str, str]) -> None:
    for name in os.environ.keys() - before.keys():
        del os.environ[name]
    os.environ.update((n, v) for n, v in before.items() if os.environ.get(n) != v)


def _set_hooks(before: tuple[Any, Any, Any]) -> None:
    sys.displayhook = before[0]
    sys.settrace(before[1])
    sys.setprofile(before[2])


def _warnings() -> tuple[Any, ...]:
    return tuple(warnings.filters), warnings.showwarning, warnings.formatwarning


def _set_warnings(before: tuple[Any, ...]) -> None:
    warnings.filters[:] = before[0]
    warnings.showwarning, warnings.formatwarning = before[1:]
    warnings._filters_mutated()


def _handlers() -> list[Any]:
    return [signal.getsignal(s) for s in SIGNALS] + [signal.getitimer(t)[0] > 0 for t in TIMERS]


def _set_handlers(before: list[Any]) -> None:
    for timer in TIMERS:
        signal.setitimer(timer, 0)
    for number, handler in zip(SIGNALS, before, strict=False):
        if signal.getsignal(number) is not handler and handler is not None:
            signal.signal(number, handler)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _set_gc(before: tuple[bool, tuple[int, int, int], int, list[Any]]) -> None:
    (gc.enable if before[0] else gc.disable)()
    gc.set_threshold(*before[1])
    gc.set_debug(before[2])
    gc.callbacks[:] = before[3]


def _set_user(before: tuple[Any, ...]) -> None:
    os.setresuid(*before[0])
    os.setresgid(*before[1])
    if os.getgroups() != before[2]:
        os.setgroups(before[2])


def _set_codec_errors(before: list[Any]) -> None:
    for name, handler in zip(_CODEC_ERRORS, before, strict=True):
        codecs.register_error(name, handler)


def _set_sparse_invariants(before: bool) -> None:
    checks = torch.sparse.check_sparse_tensor_invariants
    (checks.enable if before else checks.disable)()


def _set_limits(before: list[tuple[int, int]]) -> None:
    for number, limits in zip(LIMITS, before, strict=True):
        if resource.getrlimit(number) != limits:
            try:
                resource.setrlimit(number, limits)
            except (ValueError, OSError):
                pass  # seen by the probe's second reading: the fork is not used again


def _logging() -> tuple[Any, ...]:
    root = logging.root
    return tuple(root.handlers), root.level, root.disabled, tuple(root.filters), logging.root.manager.disable


def _loggers() -> list[tuple[Any, ...]]:
    """The named loggers that somebody has set up."""
    manager = logging.root.manager
    made = (manager.loggerClass, manager.logRecordFactory)
    return [made, *((n, *setup) for n, v in manager.loggerDict.items() if (setup := _set_up(v)))]


def _where_loggers_are() -> tuple[list[Any], list[Any]]:
    loggers = [v for v in logging.root.manager.loggerDict.values() if isinstance(v, logging.Logger)]
    lists = [each for logger in loggers for each in (logger.handlers, logger.filters)]
    handlers = [handler for logger in loggers for handler in logger.handlers]
    manager = logging.root.manager
    return [manager.loggerDict, vars(manager), *map(vars, (*loggers, *handlers))], lists


def _set_up(logger: Any) -> tuple[Any, ...]:
    """What differs from a new logger; nothing for a place that has no logger yet."""
    if not isinstance(logger, logging.Logger):
        return ()
    values = (logger.level, logger.propagate, logger.disabled, *logger.filters)
    values += tuple(each for handler in logger.handlers for each in (handler, *vars(handler).values()))
    values += tuple(vars(logger).keys() - vars(logging.root).keys())
    return values if values != (0, True, False) else ()


def _set_logging(before: tuple[Any, ...]) -> None:
    logging.root.handlers[:] = before[0]
    logging.root.setLevel(before[1])
    logging.root.disabled = before[2]
    logging.root.filters[:] = before[3]
    logging.disable(before[4])


def _set_autocast(before: tuple[Any, ...]) -> None:
    torch.set_autocast_enabled("cpu", before[0])
    torch.set_autocast_dtype("cpu", before[1])
    torch.set_autocast_cache_enabled(before[2])


def _set_deterministic(before: tuple[bool, bool]) -> None:
    torch.use_deterministic_algorithms(before[0], warn_only=before[1])


def _cudnn(before: tuple[bool, bool, bool]) -> tuple[bool, Any, bool, bool]:
    return before[0], torch.backends.cudnn.benchmark_limit, before[1], before[2]


def _set_tf32(before: tuple[bool, bool]) -> None:
    torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32 = before
