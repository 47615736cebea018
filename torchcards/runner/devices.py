"""CUDA devices for blocks that need them: real ones, rehearsed ones, or why there are none."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import rehearsal
from ..rehearsal import build, load, refusals

Message = dict[str, Any]
SIGN = "device-used"  # a file in a chain's folder
VACUOUS = (
    "it is marked cuda and never uses a device: put something there"
    ' (`x.to("cuda")`, `torch.cuda.synchronize()`), or drop the mark'
)


@dataclass
class _Here:
    rehearsed: bool = False
    lacking: str = ""  # why nothing is rehearsed


here = _Here()


def prepare() -> None:
    """In the process that may see devices, before torch is imported: rehearse if there are none."""
    try:
        library = build.library()
    except build.NotBuilt as why:
        here.lacking = str(why)
        return
    os.environ[rehearsal.SIGN] = os.devnull  # the warm process itself uses none
    load.install(library)
    here.rehearsed = True


def enter(links: list[Message], folder: Path) -> None:
    """Before a chain: as many devices as it asks for."""
    if here.rehearsed:
        os.environ[rehearsal.SIGN] = str(folder / SIGN)
        load.set_devices(max(link["cuda"] for link in links))


def plan(link: Message) -> Message | None:
    """What becomes of a block if there are too few devices; None when there are enough."""
    import torch

    lacks = f"needs {link['cuda']} CUDA device{'s' * (link['cuda'] > 1)}"
    if link["only"] and (here.rehearsed or here.lacking):
        return {"kind": "skip", "text": f"{lacks} ({refusals.REASONS[link['only']]})"}
    if here.rehearsed or torch.cuda.device_count() >= link["cuda"]:
        return None
    if here.lacking and build.required():
        return {"kind": "error", "text": f"{lacks}, and here it must be rehearsed: {here.lacking}"}
    return {"kind": "skip", "text": f"{lacks} ({here.lacking})" if here.lacking else lacks}


def refused(error: BaseException | None) -> str:
    """What of a block is not rehearsed, also if it caught our refusal; empty when all was."""
    if not here.rehearsed:
        return ""
    from ..rehearsal import backend

    told = backend.function("refusal")().decode()
    if told:
        told = f"{told} ({refusals.REASONS['operators']})"
    text = str(error) if error else ""
    elsewhere = text.partition(refusals.PREFIX)[2].split("\n")[0]  # in a process that the block started
    if any(word in text for word in _BUILD):
        elsewhere = f"{text.splitlines()[0][:100]} ({refusals.REASONS['build']})"
    found = next(filter(None, [*refusals.raised, told, elsewhere]), "")
    return f"{refusals.PREFIX}{found}" if found else ""


# what a build with CUDA never says
_BUILD = (
    "built without USE_CUDA",
    "not compiled with CUDA",
    "without ATen_cuda library",
    "'torch._C' has no attribute '_cuda",
    "'torch._C' has no attribute '_nccl",
)


def vacuous(folder: Path) -> bool:
    """Whether a rehearsed chain has ended without ever using a device."""
    return here.rehearsed and not (folder / SIGN).exists()
