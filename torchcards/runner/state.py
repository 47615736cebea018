"""What a chain of blocks may change for the next one, how to see it and how to put it back."""

import asyncio
import builtins
import gc
import locale
import logging
import multiprocessing
import os
import random
import resource
import signal
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from operator import is_
from typing import Any

import numpy
import torch
import torch._tensor_str
import torch.nn.modules.module as module_hooks
import torch.utils._pytree

SIGNALS = tuple(signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP})
LIMITS = sorted(v for k, v in vars(resource).items() if k.startswith("RLIMIT_"))
# namespaces that a patch would reach for; compared entry by entry, by identity
WATCHED = """builtins os sys math random time json re io copy pickle tempfile subprocess functools
itertools collections operator threading warnings logging inspect
torch torch.nn torch.nn.functional torch.nn.init torch.nn.utils torch.optim torch.autograd
torch.utils.data torch.linalg torch.special torch.random torch.testing torch.cuda torch.backends
torch.multiprocessing torch.amp torch.serialization torch.accelerator torch.optim.optimizer
torch.utils.data.dataloader torch._tensor numpy numpy.random numpy.linalg
matplotlib matplotlib.pyplot pandas""".split()


# names that Python and the libraries themselves write into those namespaces
_OWN = frozenset(
    """__warningregistry__ tempdir _abc_impl __abstractmethods__ stdin stdout stderr __stdin__ __stdout__
    __stderr__ argv path unraisablehook excepthook last_type last_value last_traceback""".split()
)


class Probe:
    """A setting with a reader and, if it can be put back, a writer."""

    def __init__(self, name: str, read: Callable[[], Any], write: Callable[[Any], Any] | None = None):
        self.name, self.read, self.write = name, read, write
        self.before = read()

    def settle(self) -> tuple[bool, bool]:
        """(changed, and could not be put back)."""
        if _same(self.read(), self.before):
            return False, False
        if self.write:
            self.write(self.before)
        return True, not _same(self.read(), self.before)


def _same(a: Any, b: Any) -> bool:
    try:
        return bool(a is b or a == b)
    except Exception:  # a comparison that a block has broken is a change
        return False


class State:
    """Known state, taken once in the warm process; `restore` brings a fork back to it."""

    def __init__(self) -> None:
        self.probes = [*_python_probes(), *_torch_probes(), *_library_probes()]
        self.modules = dict(sys.modules)
        self.spaces = list(_spaces())
        self.fds = 0
        self.files: dict[str, str] = {}

    def settle_in(self) -> None:
        """Called in a new fork, whose limits and handlers are its own."""
        for probe in self.probes:
            probe.before = probe.read()
        self.spaces = [
            (n, v, dict(v)) if v is vars(threading) else (n, v, seen) for n, v, seen in self.spaces
        ]

    def enter(self) -> None:
        """Called in a fork before each chain: chance is chance, nothing is carried over."""
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
        left = [f"a thread ({t.name})" for t in threading.enumerate() if t is not threading.main_thread()]
        left += [f"the module {name}, imported late" for name in self._settle_modules()]
        left += [name for name, value, seen in self.spaces if not _untouched(value, seen)]
        left += [probe.name for probe in self.probes if probe.settle()[1]]
        gc.collect()
        if len(os.listdir("/proc/self/fd")) > self.fds:
            left += [f"an open file ({target})" for target in self._opened()]
        return left

    def _opened(self) -> list[str]:
        """Descriptors that are new; a library's own data files, such as fonts, may stay open."""
        new = {fd: target for fd, target in _targets().items() if self.files.get(fd) != target}
        return [target for target in new.values() if not target.startswith((sys.prefix, sys.base_prefix))]

    def _settle_modules(self) -> list[str]:
        """Modules of the chain's own folder go; a library's stays, and what it holds with it."""
        if len(sys.modules) == len(self.modules) and all(
            map(is_, sys.modules.values(), self.modules.values())
        ):
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


def _spaces() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for name in WATCHED:
        if module := sys.modules.get(name):
            yield f"the module {name} is changed", vars(module), dict(vars(module))
    for cls in _classes():
        yield f"the class {cls.__name__} is changed", cls.__dict__, dict(cls.__dict__)


def _classes() -> Iterator[type]:
    found = [torch.Tensor, torch.nn.Parameter, torch.Generator, torch.utils.data.Dataset]
    spaces = (torch.nn, torch.optim, torch.utils.data, torch.autograd)
    found += [v for space in spaces for v in vars(space).values() if isinstance(v, type)]
    return iter(dict.fromkeys(c for c in found if c.__module__.startswith("torch")))


def _untouched(now: Any, seen: dict[str, Any]) -> bool:
    """The same entries as before; a submodule that an import has added is no change."""
    if len(now) == len(seen):
        return all(map(is_, now.values(), seen.values())) or _untouched_in_any_order(now, seen)
    return _untouched_in_any_order(now, seen)


def _untouched_in_any_order(now: Any, seen: dict[str, Any]) -> bool:
    module = type(sys)
    own = (v for k, v in now.items() if k not in seen and k not in _OWN)
    kept = all(now.get(k) is v for k, v in seen.items() if k not in _OWN)
    return kept and all(isinstance(value, module) for value in own)


def _python_probes() -> list[Probe]:
    return [
        Probe("os.environ", lambda: dict(os.environ), _set_environ),
        Probe("sys.path", lambda: sys.path[1:], lambda v: sys.path.__setitem__(slice(1, None), v)),
        Probe("sys.meta_path", lambda: list(sys.meta_path), lambda v: sys.meta_path.__setitem__(slice(None), v)),
        Probe("sys hooks", lambda: (sys.displayhook, sys.gettrace(), sys.getprofile()), _set_hooks),
        Probe("recursion limit", sys.getrecursionlimit, sys.setrecursionlimit),
        Probe("switch interval", sys.getswitchinterval, sys.setswitchinterval),
        Probe("warnings", _warnings, _set_warnings),
        Probe("signal handlers", _handlers, _set_handlers),
        Probe("umask", _umask, os.umask),
        Probe("locale", lambda: locale.setlocale(locale.LC_ALL), lambda v: locale.setlocale(locale.LC_ALL, v)),
        Probe("time zone", lambda: (time.tzname, time.timezone)),
        Probe("garbage collector", lambda: (gc.isenabled(), gc.get_threshold(), gc.get_debug()), _set_gc),
        Probe("resource limits", lambda: [resource.getrlimit(r) for r in LIMITS], _set_limits),
        Probe("priority", lambda: os.getpriority(os.PRIO_PROCESS, 0), lambda v: os.setpriority(os.PRIO_PROCESS, 0, v)),
        Probe("start method", lambda: multiprocessing.get_start_method(True), lambda v: multiprocessing.set_start_method(v, True)),
        Probe("event loop policy", lambda: asyncio.events._event_loop_policy, asyncio.set_event_loop_policy),
        Probe("logging", _logging, _set_logging),
        Probe("loggers", lambda: {n: l.level for n, l in logging.root.manager.loggerDict.items() if getattr(l, "level", 0)}),
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
        Probe("compiled code", _compiled),
    ]  # fmt: skip


_HOOKS = [
    n for n in vars(module_hooks) if n.startswith("_global_") and hasattr(getattr(module_hooks, n), "__len__")
]


def _library_probes() -> Iterator[Probe]:
    yield Probe("numpy print options", numpy.get_printoptions, lambda v: numpy.set_printoptions(**v))
    yield Probe("numpy error state", numpy.geterr, lambda v: numpy.seterr(**v))
    if decimal := sys.modules.get("decimal"):
        yield Probe("decimal context", lambda: repr(decimal.getcontext()), None)
    if matplotlib := sys.modules.get("matplotlib"):
        yield Probe(
            "rcParams", lambda: dict.copy(matplotlib.rcParams), lambda v: dict.update(matplotlib.rcParams, v)
        )
    if helpers := sys.modules.get("matplotlib._pylab_helpers"):
        yield Probe("open figures", lambda: list(helpers.Gcf.figs), lambda _: helpers.Gcf.destroy_all())
    if config := sys.modules.get("pandas._config.config"):
        yield Probe("pandas options", lambda: repr(config._global_config), None)


def _compiled() -> Any:
    """Whether torch.compile has compiled anything in this process."""
    utils = sys.modules.get("torch._dynamo.utils")
    return bool(utils and utils.counters["stats"])


def _set_environ(before: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(before)


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
    return [signal.getsignal(s) for s in SIGNALS] + [signal.getitimer(signal.ITIMER_REAL)[0] > 0]


def _set_handlers(before: list[Any]) -> None:
    signal.setitimer(signal.ITIMER_REAL, 0)
    for number, handler in zip(SIGNALS, before, strict=False):
        if signal.getsignal(number) is not handler and handler is not None:
            signal.signal(number, handler)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _set_gc(before: tuple[bool, tuple[int, int, int], int]) -> None:
    (gc.enable if before[0] else gc.disable)()
    gc.set_threshold(*before[1])
    gc.set_debug(before[2])


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
