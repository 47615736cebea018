"""The backend, compiled on first use into a cache: once per torch, compiler and sources."""

import hashlib
import importlib.metadata
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from . import tables

TORCH = "2.13.0"  # its internal headers and registries are used; another version is another program
SOURCES = Path(__file__).with_name("cpp")
FLAGS = ("-std=c++20", "-O1", "-fPIC", "-w")


class NotBuilt(Exception):
    """The backend cannot be built here; the text says why."""


@cache
def library() -> Path:
    """The compiled backend, compiled now if need be. Raises NotBuilt."""
    torch, compiler = _torch(), _compiler()
    target = cache_folder() / f"rehearsal-{TORCH}-{_fingerprint(torch, compiler)}.so"
    if not target.is_file():
        _build(target, torch, compiler)
    return target


def why_not() -> str:
    """Why nothing can be rehearsed here, without building; empty when it can be tried."""
    try:
        _torch(), _compiler()
    except NotBuilt as why:
        return str(why)
    return ""


def required() -> bool:
    """On CI's machines, which have all it takes, a rehearsal that cannot be built is a failure."""
    machine = (platform.system(), platform.machine()) == ("Linux", "x86_64")
    return bool(os.environ.get("CI")) and machine and _version().partition("+")[0] == TORCH


def cache_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base, "torchcards")


def _version() -> str:
    try:
        return importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        return ""


def _torch() -> Path:
    """The folder of a torch that the backend fits."""
    if sys.platform != "linux":
        raise NotBuilt("rehearsal needs Linux")
    version = _version()
    if version.partition("+")[0] != TORCH:
        raise NotBuilt(f"rehearsal needs torch {TORCH}, not {version or 'none'}")
    folder = Path(importlib.util.find_spec("torch").origin).parent
    if (folder / "lib" / "libtorch_cuda.so").exists():
        raise NotBuilt("rehearsal needs a torch built without CUDA")
    return folder


def _compiler() -> str:
    compiler = shutil.which(os.environ.get("CXX", "g++"))
    if not compiler:
        raise NotBuilt("rehearsal needs a C++ compiler (g++, or another named by CXX)")
    return compiler


def _fingerprint(torch: Path, compiler: str) -> str:
    """Of all that goes into it."""
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True).stdout
    parts = [str(torch), _version(), version, *FLAGS, Path(tables.__file__).read_text("utf-8")]
    parts += [file.read_text("utf-8") for file in sorted(SOURCES.iterdir())]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _build(target: Path, torch: Path, compiler: str) -> None:
    """In a folder beside it, then moved into place: two builders at once do not meet."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as name:
        folder = Path(name)
        tables.write(folder)
        includes = [f"-I{folder}", f"-I{torch / 'include'}"]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            objects = list(
                pool.map(lambda s: _compile(s, folder, compiler, includes), sorted(SOURCES.glob("*.cpp")))
            )
        built = folder / target.name
        libraries = [f"-L{torch / 'lib'}", "-ltorch_cpu", "-lc10", f"-Wl,-rpath,{torch / 'lib'}"]
        _run([compiler, "-shared", "-o", str(built), *objects, *libraries])
        built.replace(target)


def _compile(source: Path, folder: Path, compiler: str, includes: list[str]) -> str:
    out = folder / f"{source.stem}.o"
    _run([compiler, "-c", *FLAGS, *includes, str(source), "-o", str(out)])
    return str(out)


def _run(command: list[str]) -> None:
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode:
        lines = [line for line in ended.stderr.splitlines() if "error" in line] or ended.stderr.splitlines()
        raise NotBuilt(f"rehearsal's backend does not compile: {lines[0] if lines else command[0]}")
