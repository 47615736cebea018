"""What the warm process imports and first uses before it forks, so that no block pays for it.

Kept as data: a module that blocks import late costs its import time in every fork, and the
fork is spent afterwards, since a module's own state cannot be put back. It comes in two parts: blocks
that need only the first are run while a copy of the process imports the second.
"""

import importlib
import io
import logging
import multiprocessing
import sys
import warnings
from collections.abc import Callable, Iterable
from contextlib import suppress

from . import compiled

EARLY = (
    "torch",
    "torch.nn.functional",
    "torch.utils.data",
    "torch.utils.data.dataloader",
    "torch.multiprocessing",
    "torch.func",
    "torch.testing",
    "torch._subclasses.schema_check_mode",
    "numpy",
    "numpy.random",
    "asyncio",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "enum",
    "functools",
    "inspect",
    "io",
    "itertools",
    "json",
    "logging",
    "math",
    "multiprocessing.pool",
    "multiprocessing.queues",
    "multiprocessing.synchronize",
    "multiprocessing.popen_fork",
    "multiprocessing.popen_spawn_posix",
    "multiprocessing.popen_forkserver",
    "operator",
    "pathlib",
    "pickle",
    "random",
    "re",
    "statistics",
    "string",
    "subprocess",
    "tempfile",
    "textwrap",
    "threading",
    "time",
    "typing",
    "unittest.mock",
    "warnings",
)

LATE = (
    "torch._dynamo",  # any optimizer imports it
    "torch.optim",
    "torch.profiler._cupti_monitor",
    "torch.distributed._functional_collectives",
)

# words whose mention calls for all of LATE
_CALLS = (
    "optim",
    "dynamo",
    "compile",
    "jit",
    "fx",
    "library",
    ".amp",
    "autocast",
    "GradScaler",
    "torch.func",
    "vmap",
    "PIL",
    '"meta"',
    "'meta'",
    "Mode",
    "deterministic",
)

# imported when a block's text mentions the word
MENTIONED = {
    "compile": (
        "torch._inductor.compile_fx",
        "torch._dynamo.repro.after_dynamo",
        "torch._dynamo.dce_extra_outputs",
        "torch._dynamo.backends.cudagraphs",
        "torch._dynamo.backends.distributed",
        "torch._dynamo.backends.inductor",
        "torch._dynamo.backends.onnxrt",
        "torch._dynamo.backends.tensorrt",
        "torch._dynamo.backends.torchxla",
        "torch._dynamo.backends.tvm",
        "torch._functorch._activation_checkpointing.remat_using_tags_for_fwd_loss_bwd_graph_pass",
        "torch._functorch._aot_autograd.subclass_codegen",
        "torch._higher_order_ops.passes.inline_invoke_subgraph",
        "torch.distributed.tensor.experimental._attention",
        "sympy.tensor.tensor",
    ),
    "nn.attention": (
        "torch.nn.attention._utils",
        "torch.nn.attention.bias",
        "torch.nn.attention.flex_attention",
    ),
    "checkpoint": ("torch.utils.checkpoint",),
    "custom_op": ("torch.testing._internal.optests", "torch.fx.experimental.validator"),
    "torch.export": (
        "torch._export.db",
        "torch._export.passes.add_runtime_assertions_for_constraints_pass",
        "torch._export.passes._node_metadata_hook",
        "torch._export.passes.replace_with_hop_pass_util",
        "torch._export.passes.replace_autocast_with_hop_pass",
        "torch._export.passes.replace_set_grad_with_hop_pass",
        "torch._inductor.compiler_bisector",
        "torch.export._trace",
        "torch.export._unlift",
        "torch.fx.experimental.validator",
    ),
    "flop_counter": ("torch.utils.flop_counter",),
    "hessian": ("torch._decomp.decompositions_for_jvp",),
    "jacfwd": ("torch._decomp.decompositions_for_jvp",),
    "jvp": ("torch._decomp.decompositions_for_jvp",),
    "contour": ("contourpy",),
    "matplotlib": ("matplotlib.pyplot", "matplotlib.patches", "matplotlib.backends.backend_svg"),
    "mplot3d": ("mpl_toolkits.mplot3d",),
    "3d": ("mpl_toolkits.mplot3d",),
    "packaging": ("packaging.requirements", "packaging.specifiers"),
    "pandas": ("pandas",),
    "sklearn": (
        "sklearn.datasets",
        "sklearn.metrics",
        "sklearn.datasets.data",
        "sklearn.datasets.descr",
        "importlib.resources.readers",
        "importlib.readers",
        "importlib.resources._itertools",
    ),
    "distributions": ("torch.distributions",),
    "profiler": ("torch.profiler",),
    "benchmark": ("torch.utils.benchmark",),
    "parametriz": ("torch.nn.utils.parametrize", "torch.nn.utils.parametrizations"),
    "distributed": ("torch.distributed",),
    "lr_scheduler": ("torch.optim.lr_scheduler", "torch.optim.swa_utils"),
    "safetensors": ("safetensors.torch", "numpy.ctypeslib"),
    "tqdm": ("tqdm.auto",),
}


def is_late(text: str) -> bool:
    """Whether a chain's text calls for more than EARLY."""
    return any(word in text for word in (*_CALLS, *MENTIONED))


def late_for(texts: Iterable[str]) -> list[str]:
    """The modules to import in the second part for these chains, in order and without repeats."""
    text = "\n".join(filter(is_late, texts))
    wanted = [m for word, modules in MENTIONED.items() if word in text for m in modules]
    return list(dict.fromkeys([*LATE, *wanted])) if text else []


def load(modules: Iterable[str], devices: bool = False) -> None:
    """Import them, and use once what sets itself up on first use; where there are devices, none of them."""
    modules = list(modules)
    logging.disable()  # what a module says of itself at import is no block's output
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for module in modules:
            with suppress(ImportError):  # a missing package is a block's affair: it fails or skips
                importlib.import_module(module)
        for module, use in _FIRST_USES.items():
            if module in modules and module in sys.modules and not (devices and use in _ASK_FOR_DEVICES):
                use()
    logging.disable(logging.NOTSET)


def _use_torch() -> None:
    """Printing, saving, loading. Never a backward pass: its threads forbid forks."""
    import torch

    repr(torch.arange(2.0, requires_grad=True))
    torch.testing.assert_close(torch.ones(2), torch.ones(2))
    buffer = io.BytesIO()
    torch.save(torch.nn.Linear(1, 1).state_dict(), buffer)
    buffer.seek(0)
    torch.load(buffer, weights_only=True)
    list(torch.utils.data.DataLoader(range(2)))


def _use_optimizers() -> None:
    """Their wrapped methods."""
    import torch

    weight = torch.nn.Parameter(torch.ones(1, 1))
    for optimizer in vars(torch.optim).values():
        if isinstance(optimizer, type) and optimizer is not torch.optim.Optimizer:
            with suppress(Exception):  # some want other parameters; their class is wrapped by then
                optimizer([weight], lr=0.1).zero_grad()


def _use_matplotlib() -> None:
    from matplotlib import pyplot

    figure, axes = pyplot.subplots()
    axes.plot([0, 1], label="$x^2$")
    axes.legend()
    figure.savefig(io.BytesIO(), format="svg")
    pyplot.close("all")
    from PIL import Image

    Image.init()  # it finds its file formats on first use


def _use_checkpoint() -> None:
    """It looks for an accelerator once."""
    import torch.utils.checkpoint

    torch.utils.checkpoint.DefaultDeviceType.get_device_type()


def _use_func() -> None:
    """Its transforms register operators on first use."""
    import torch

    torch.func.vmap(torch.sin)(torch.ones(2))


def _use_compile() -> None:
    """Its tables are made on first use. What it has compiled is forgotten again.

    It asks for the state of each device, and a process that has begun to use one cannot fork.
    """
    import torch

    compiled.remember()
    bars = sys.modules.get("tqdm")
    if bars:
        bars.tqdm.monitor_interval, interval = 0, bars.tqdm.monitor_interval  # else a thread would be left
    for backend in ("eager", "aot_eager"):
        torch.compile(lambda x: torch.sin(x) + 1, backend=backend)(torch.ones(2))
    if bars:
        bars.tqdm.monitor_interval = interval
    compiled.forget()
    torch.distributions.Distribution.set_default_validate_args(__debug__)  # dynamo has set it for good
    multiprocessing.set_start_method(None, force=True)  # and inductor this


_FIRST_USES: dict[str, Callable[[], None]] = {
    "torch": _use_torch,
    "torch.optim": _use_optimizers,
    "torch.func": _use_func,
    "torch._inductor.compile_fx": _use_compile,
    "torch.utils.checkpoint": _use_checkpoint,
    "matplotlib.pyplot": _use_matplotlib,
}
_ASK_FOR_DEVICES = (_use_compile, _use_checkpoint)
