"""What a CPU build's `torch._C` lacks of a CUDA build's, in terms of torch's accelerator functions.

With these in place before `torch.cuda` is imported, its own Python code runs unchanged.
"""

import os
import types
from collections.abc import Callable
from typing import Any

from . import DEVICES, backend
from .refusals import refuse, refusing, refusing_class

NAME = "rehearsed (no GPU)"
CUDA_VERSION = "12.8"  # of the build that is rehearsed
CAPABILITY = (8, 0)  # the oldest that has all dtypes of today's cards
CUDA = 1  # DeviceType


def complete(c: types.ModuleType) -> None:
    """Fill in `torch._C`."""
    if hasattr(c, "_cuda_getDeviceCount"):
        raise RuntimeError("rehearsal is for builds without CUDA; here a block can run for real")
    c._has_cuda = True
    for group in (_devices(c), _streams(c), _memory(c), _sensors_and_others()):
        for name, value in group.items():
            setattr(c, name, value)


def count() -> int:
    return int(os.environ[DEVICES])


# ---- devices


class Names:
    """Attributes by keyword; unlike types.SimpleNamespace it can be hashed, which Dynamo does."""

    def __init__(self, **names: Any):
        self.__dict__.update(names)


class _CudaDeviceProperties(Names):
    """What `torch.cuda.get_device_properties` gives: a plausible device that says what it is."""

    def __repr__(self) -> str:
        keys = ("name", "major", "minor", "total_memory", "multi_processor_count", "uuid", "L2_cache_size")
        shown = {key: repr(getattr(self, key)) for key in keys}
        shown["total_memory"] = f"{self.total_memory >> 20}MB"
        shown["L2_cache_size"] = f"{self.L2_cache_size >> 20}MB"
        return f"_CudaDeviceProperties({', '.join(f'{k}={v}' for k, v in shown.items())})"


def _properties(c: types.ModuleType, device: int) -> _CudaDeviceProperties:
    if not 0 <= device < count():
        raise AssertionError("Invalid device id")
    return _CudaDeviceProperties(
        name=NAME, major=CAPABILITY[0], minor=CAPABILITY[1], gcnArchName=NAME, uuid=f"rehearsed-{device}",
        total_memory=c._accelerator_getMemoryInfo(device)[1], multi_processor_count=108, warp_size=32,
        is_integrated=0, is_multi_gpu_board=0, L2_cache_size=40 << 20, regs_per_multiprocessor=65536,
        max_threads_per_multi_processor=2048, max_threads_per_block=1024, clock_rate=1410000,
        memory_clock_rate=1215000, memory_bus_width=5120, shared_memory_per_block=48 << 10,
        shared_memory_per_block_optin=163 << 10, shared_memory_per_multiprocessor=164 << 10,
        pci_bus_id=device, pci_device_id=0, pci_domain_id=0,
    )  # fmt: skip


def _devices(c: types.ModuleType) -> dict[str, Any]:
    def init() -> None:
        """torch.cuda's lazy initialization ends here."""
        import torch

        backend.function("init")()
        make = torch.ops.torchcards_rehearsal.default_generator
        torch.cuda.default_generators = tuple(make(i) for i in range(count()))
        torch.cuda._get_device_properties = lambda device: _properties(c, device)

    def exchange(device: int) -> int:
        if device < 0:
            return -1
        _initialize()
        return c._accelerator_exchangeDevice(device)

    def set_device(device: int) -> None:
        _initialize()
        c._accelerator_setDeviceIndex(device)

    def get_device() -> int:
        _initialize()
        return c._accelerator_getDeviceIndex()

    return {
        "_CudaDeviceProperties": _CudaDeviceProperties,
        "_cuda_init": init,
        "_cuda_getDeviceCount": count,
        "_cuda_getDevice": get_device,
        "_cuda_setDevice": set_device,
        "_cuda_exchangeDevice": exchange,
        "_cuda_maybeExchangeDevice": lambda device: exchange(device),  # Dynamo tells the two apart
        "_cuda_isInBadFork": backend.function("in_bad_fork"),
        "_cuda_getArchFlags": lambda: "sm_80",
        "_cuda_getCompiledVersion": lambda: 12080,
        "_cuda_synchronize": lambda: c._accelerator_synchronizeDevice(c._accelerator_getDeviceIndex()),
        "_cuda_hasPrimaryContext": lambda device: True,
        "_cuda_canDeviceAccessPeer": lambda device, peer: device != peer,
        "_cuda_set_sync_debug_mode": backend.function("set_sync_debug_mode"),
        "_cuda_get_sync_debug_mode": backend.function("get_sync_debug_mode"),
        "_cudart": _runtime(c),
    }


def _initialize() -> None:
    import torch

    torch.cuda._lazy_init()


def _runtime(c: types.ModuleType) -> Names:
    """The few functions of CUDA's runtime that torch.cuda.cudart() offers."""
    success = 0
    return Names(
        cudaMemGetInfo=c._accelerator_getMemoryInfo,
        cudaDeviceSynchronize=lambda: success,
        cudaError=Names(success=success),
        cudaGetErrorString=lambda code: "no error" if code == success else "unknown error",
        cudaProfilerStart=refusing("profiler", "cudaProfilerStart"),
        cudaProfilerStop=refusing("profiler", "cudaProfilerStop"),
        cudaHostRegister=lambda *a: success,
        cudaHostUnregister=lambda *a: success,
        cudaStreamCreate=refusing("libraries", "cudaStreamCreate"),
    )


# ---- streams and events: all work is done when a call returns


def _triple(stream: Any) -> tuple[int, int, int]:
    return stream.stream_id, stream.device_index, stream.device_type


def _streams(c: types.ModuleType) -> dict[str, Any]:
    class _CudaStreamBase(c.Stream):  # type: ignore[name-defined,misc]
        def __new__(cls, priority: int = 0, stream_id: int = 0, device_index: int = 0, device_type: int = 0, stream_ptr: int = 0) -> Any:  # fmt: skip
            if stream_ptr:
                raise refuse("libraries", "a stream made outside torch")
            if device_type:
                stream = super().__new__(
                    cls, stream_id=stream_id, device_index=device_index, device_type=device_type
                )
            else:
                _initialize()
                stream = super().__new__(
                    cls, device=f"cuda:{c._accelerator_getDeviceIndex()}", priority=priority
                )
            stream.priority = max(-3, min(0, priority))
            return stream

        @property
        def cuda_stream(self) -> int:
            return self.stream_id

        @staticmethod
        def priority_range() -> tuple[int, int]:
            return 0, -3

    class _CudaEventBase(c.Event):  # type: ignore[name-defined,misc]
        def __new__(cls, enable_timing: bool = False, blocking: bool = False, interprocess: bool = False, external: bool = False) -> Any:  # fmt: skip
            event = super().__new__(cls, device="cuda", enable_timing=enable_timing, blocking=blocking)
            event._timing, event._recorded = enable_timing, False
            return event

        def record(self, stream: Any) -> None:
            super().record(stream)
            self._recorded = True

        def elapsed_time(self, end: Any) -> float:
            if not (self._timing and end._timing):
                raise ValueError("Both events must be created with argument 'enable_timing=True'.")
            if not (self._recorded and end._recorded):
                raise ValueError("Both events must be recorded before calculating elapsed time.")
            raise refuse("timings", "torch.cuda.Event.elapsed_time")

        @property
        def cuda_event(self) -> int:
            return self.event_id

        def ipc_handle(self) -> bytes:
            raise refuse("sharing", "torch.cuda.Event.ipc_handle")

        @classmethod
        def from_ipc_handle(cls, device: Any, handle: bytes) -> Any:
            raise refuse("sharing", "torch.cuda.Event.from_ipc_handle")

    def set_stream(stream_id: int, device_index: int, device_type: int) -> None:
        c._accelerator_setStream(
            c.Stream(stream_id=stream_id, device_index=device_index, device_type=device_type)
        )

    return {
        "_CudaStreamBase": _CudaStreamBase,
        "_CudaEventBase": _CudaEventBase,
        "_cuda_getCurrentStream": lambda device: _triple(c._accelerator_getStream(device)),
        "_cuda_getDefaultStream": lambda device: (0, device, CUDA),
        "_cuda_getCurrentRawStream": lambda device: c._accelerator_getStream(device).stream_id,
        "_cuda_setStream": set_stream,
        "_cuda_isCurrentStreamCapturing": lambda: False,
        "_cuda_getStreamFromExternal": refusing("libraries", "torch.cuda.get_stream_from_external"),
        "_CUDAGraph": refusing_class("graphs", "torch.cuda.CUDAGraph"),
        "_graph_pool_handle": refusing("graphs", "torch.cuda.graph_pool_handle"),
        "_cuda_sleep": refusing("timings", "torch.cuda._sleep"),
    }


# ---- memory


def _memory(c: types.ModuleType) -> dict[str, Any]:
    def checked(function: Callable[[int], Any]) -> Callable[[int], Any]:
        def call(device: int) -> Any:
            if not 0 <= device < count():
                raise RuntimeError(f"Invalid device argument {device}: did you call init?")
            return function(device)

        return call

    return {
        "_cuda_memoryStats": checked(c._accelerator_getDeviceStats),
        "_cuda_resetPeakMemoryStats": checked(c._accelerator_resetPeakStats),
        "_cuda_resetAccumulatedMemoryStats": checked(c._accelerator_resetAccumulatedStats),
        "_cuda_emptyCache": lambda *pool: c._accelerator_emptyCache(),
        "_cuda_setMemoryFraction": lambda fraction, device: backend.function("set_memory_fraction")(fraction, device),
        "_cuda_getMemoryFraction": lambda device: backend.function("get_memory_fraction")(device),
        "_cuda_getAllocatorBackend": lambda: "native",
        "_cuda_cudaCachingAllocator_is_enabled": lambda: True,
        "_cuda_ipc_collect": lambda: None,
        "_cuda_hostMemoryStats": lambda: {},
        "_cuda_CUDAAllocator": refusing_class("allocators", "torch.cuda.memory.CUDAPluggableAllocator"),
        "_cuda_beginAllocateCurrentThreadToPool": refusing("allocators", "torch.cuda.use_mem_pool"),
        "_cuda_beginAllocateToPool": refusing("allocators", "torch.cuda.use_mem_pool"),
        "_cuda_endAllocateToPool": refusing("allocators", "torch.cuda.use_mem_pool"),
        "_cuda_releasePool": refusing("allocators", "torch.cuda.use_mem_pool"),
        "_cuda_CUDAAllocator_AllocatorState": refusing_class("graphs", "torch._C._cuda_CUDAAllocator_AllocatorState"),
        "_set_cached_tensors_enabled": lambda enabled: None,
        "_MemPool": refusing_class("allocators", "torch.cuda.MemPool"),
        "_cuda_customAllocator": refusing("allocators", "torch.cuda.memory.CUDAPluggableAllocator"),
        "_cuda_getAllocator": refusing("allocators", "torch.cuda.memory._get_current_allocator"),
        "_cuda_changeCurrentAllocator": refusing("allocators", "torch.cuda.memory.change_current_allocator"),
        "_cuda_cudaCachingAllocator_raw_alloc": refusing("allocators", "torch.cuda.caching_allocator_alloc"),
        "_cuda_cudaCachingAllocator_raw_delete": refusing("allocators", "torch.cuda.caching_allocator_delete"),
        "_cuda_cudaCachingAllocator_enable": refusing("allocators", "torch.cuda.caching_allocator_enable"),
        "_cuda_memorySnapshot": refusing("history", "torch.cuda.memory_snapshot"),
        "_cuda_record_memory_history": refusing("history", "torch.cuda.memory._record_memory_history"),
        "_cuda_record_memory_history_legacy": refusing("history", "torch.cuda.memory._record_memory_history"),
    }  # fmt: skip


# ---- the rest


def _sensors_and_others() -> dict[str, Any]:
    found: dict[str, Callable[..., Any]] = {
        "_cuda_getCurrentBlasHandle": refusing("libraries", "torch.cuda.current_blas_handle"),
        "_cuda_getCurrentSolverHandle": refusing("libraries", "torch.cuda.current_solver_handle"),
        "_cuda_jiterator_compile_and_launch_kernel": refusing("kernels", "torch.cuda.jiterator"),
        "_cuda_tunableop_is_enabled": lambda: False,
        "_nccl_version": lambda: 2 << 32 | 27 << 16 | 5,
        "_nccl_version_suffix": lambda: b"",
    }
    return found
