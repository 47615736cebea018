"""The little that torch's Python code needs besides a complete `torch._C`."""

import ctypes
import functools
import types
from pathlib import Path
from typing import Any

from . import backend, capi
from .refusals import refuse, refusing


def torch(torch: types.ModuleType) -> None:
    """Called once `import torch` has ended."""
    torch.version.cuda = capi.CUDA_VERSION
    _sensors(torch.cuda)
    _storages(torch)
    _compile(torch)
    _parallel(torch)
    _ranges(torch.cuda.nvtx)
    _cudnn(torch.backends.cudnn)
    _profilers(torch)
    _forks(torch)
    for name in ("graph", "make_graphed_callables"):
        setattr(torch.cuda, name, refusing("graphs", f"torch.cuda.{name}"))


def _sensors(cuda: types.ModuleType) -> None:
    cuda._device_count_nvml = lambda: -1  # "no driver to ask": it then asks torch._C
    for name in ("utilization", "temperature", "power_draw", "clock_rate", "memory_usage", "device_memory_used", "list_gpu_processes"):  # fmt: skip
        setattr(cuda, name, refusing("sensors", f"torch.cuda.{name}"))


def _storages(torch: types.ModuleType) -> None:
    """A CPU build cannot make an untyped storage on CUDA; a tensor has one."""
    plain = torch.UntypedStorage.__new__

    def new(cls: type, *args: Any, device: Any = None, **kwargs: Any) -> Any:
        if device is None or torch.device(device).type != "cuda":
            return (
                plain(cls, *args, **kwargs) if device is None else plain(cls, *args, device=device, **kwargs)
            )
        size = args[0] if args else 0
        if isinstance(size, int):
            return torch.empty(size, dtype=torch.uint8, device=device).untyped_storage()
        return torch.tensor(size, dtype=torch.uint8, device=device).untyped_storage()

    resize = torch.UntypedStorage.resize_

    def resized(self: Any, size: int) -> Any:
        if self.device.type != "cuda":
            return resize(self, size)
        view = torch.empty(0, dtype=torch.uint8, device=self.device).set_(self, 0, (0,), (1,))
        torch.ops.torchcards_rehearsal.resize_storage(view, size)
        return self

    torch.UntypedStorage.__new__, torch.UntypedStorage.resize_ = staticmethod(new), resized
    for name in ("_share_cuda_", "_new_shared_cuda"):
        setattr(torch.UntypedStorage, name, refusing("sharing", "a CUDA tensor sent to another process"))


def _compile(torch: types.ModuleType) -> None:
    """Dynamo and autograd's tracing are rehearsed; Inductor's code would be Triton's."""

    def call(self: Any, model: Any, inputs: Any) -> Any:
        from torch._dynamo.backends.registry import lookup_backend

        return lookup_backend("aot_eager")(model, inputs)

    torch._TorchCompileInductorWrapper.__call__ = call


def _ranges(nvtx: types.ModuleType) -> None:
    """Names for a profiler that is not there."""
    names = ("rangePushA", "rangePop", "rangeStartA", "rangeEnd", "markA", "deviceRangeStart", "deviceRangeEnd")  # fmt: skip
    nvtx._nvtx = capi.Names(**{name: lambda *args: 0 for name in names})


def _cudnn(cudnn: types.ModuleType) -> None:
    """It is there, and takes no tensor: torch's own kernels are used."""
    cudnn.is_available = lambda: True
    cudnn.version = lambda: 91002
    cudnn.is_acceptable = lambda tensor: False


def _profilers(torch: types.ModuleType) -> None:
    """Refused when CUDA's activity is asked for; by default they look at the CPU's."""
    import torch.autograd.profiler as old
    import torch.profiler.profiler as new

    def guarded(init: Any) -> Any:
        @functools.wraps(init)
        def checked(self: Any, *args: Any, **kwargs: Any) -> None:
            init(self, *args, **kwargs)
            if self.use_device == "cuda":
                raise refuse("profiler", "torch.profiler with CUDA activity")

        return checked

    for cls in (old.profile, new._KinetoProfile):
        cls.__init__ = guarded(cls.__init__)


def _forks(torch: types.ModuleType) -> None:
    """A child forked after first use must initialize CUDA again, and cannot."""
    library = ctypes.CDLL(str(Path(torch.__file__).with_name("lib") / "libtorch_python.so"))
    require = library._ZN5torch5utils24set_requires_device_initEN3c1010DeviceTypeEb
    forget = ctypes.CFUNCTYPE(None)(lambda: require(capi.CUDA, True))
    backend.function("on_fork")(ctypes.cast(forget, ctypes.c_void_p))
    _KEPT.append(forget)


_KEPT: list[Any] = []


def _parallel(torch: types.ModuleType) -> None:
    """What nn.DataParallel and torch.cuda.comm take from the C++ of a CUDA build."""

    def broadcast(tensor: Any, devices: list[int]) -> list[Any]:
        return [tensor if tensor.get_device() == d else tensor.to(f"cuda:{d}") for d in devices]

    def broadcast_coalesced(tensors: list[Any], devices: list[int], size: int) -> list[list[Any]]:
        copies = [broadcast(tensor, devices) for tensor in tensors]
        return [list(column) for column in zip(*copies, strict=True)]

    def scatter(tensor: Any, devices: list[int], sizes: Any, dim: int, streams: Any) -> tuple[Any, ...]:
        chunks = tensor.split(list(sizes), dim) if sizes else tensor.chunk(len(devices), dim)
        return tuple(chunk.to(f"cuda:{d}") for chunk, d in zip(chunks, devices, strict=False))

    def gather(tensors: list[Any], dim: int, destination: int | None) -> Any:
        device = "cpu" if destination == -1 else "cuda" if destination is None else f"cuda:{destination}"
        return torch.cat([tensor.to(device) for tensor in tensors], dim)

    torch.cuda.nccl.is_available = lambda tensors: False  # sums are then made one by one
    functions = {"_broadcast": broadcast, "_broadcast_coalesced": broadcast_coalesced, "_scatter": scatter, "_gather": gather}  # fmt: skip
    for name, function in functions.items():
        setattr(torch._C, name, function)


def cpp_extension(module: types.ModuleType) -> None:
    """Kernels of one's own are compiled for a GPU, or not at all."""
    inline, load = module.load_inline, module.load

    def load_inline(name: str, cpp_sources: Any, cuda_sources: Any = None, *args: Any, **kwargs: Any) -> Any:
        if cuda_sources:
            raise refuse("kernels", "load_inline with cuda_sources")
        return inline(name, cpp_sources, cuda_sources, *args, **kwargs)

    def load_files(name: str, sources: Any, *args: Any, **kwargs: Any) -> Any:
        files = [sources] if isinstance(sources, str) else sources
        if any(str(file).endswith((".cu", ".cuh")) for file in files):
            raise refuse("kernels", "load with .cu sources")
        return load(name, sources, *args, **kwargs)

    module.load_inline, module.load = load_inline, load_files
    module.CUDAExtension = refusing("kernels", "CUDAExtension")
