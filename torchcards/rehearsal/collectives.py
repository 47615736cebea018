"""NCCL's place is taken by gloo, on the same bytes; CPU tensors it refuses as NCCL does."""

import types
from typing import Any


def patch(c10d: types.ModuleType) -> None:
    """Called once torch.distributed.distributed_c10d is imported."""
    groups: dict[int, str] = {}
    begin, make, name_of = c10d.init_process_group, c10d.new_group, c10d.get_backend

    def init_process_group(backend: str | None = None, *args: Any, **kwargs: Any) -> Any:
        asked, wanted = _gloo(backend)
        kwargs.pop("device_id", None)
        begin(wanted, *args, **kwargs)
        if asked:
            groups[id(c10d._get_default_group())] = asked

    def new_group(
        ranks: Any = None, timeout: Any = None, backend: str | None = None, *args: Any, **kwargs: Any
    ) -> Any:
        inherited = backend or groups.get(id(c10d._get_default_group()))
        asked, wanted = _gloo(inherited) if inherited else ("", backend)
        group = make(ranks, timeout, wanted, *args, **kwargs)
        if asked:
            groups[id(group)] = asked
        return group

    def get_backend(group: Any = None) -> str:
        return groups.get(id(group or c10d._get_default_group())) or name_of(group)

    def only_nccl() -> bool:
        return bool(groups) and all(name == "nccl" for name in groups.values())

    _refuse_cpu(c10d, only_nccl)
    c10d.init_process_group, c10d.new_group, c10d.get_backend = init_process_group, new_group, get_backend
    c10d.is_nccl_available = lambda: True


def _gloo(backend: str | None) -> tuple[str, str]:
    """(the name to answer with, the backend to use); without a name when it is torch's own choice."""
    if backend is None:
        return "", "cpu:gloo,cuda:gloo"
    if "nccl" in str(backend).lower():
        return ("nccl" if ":" not in backend else backend), "cpu:gloo,cuda:gloo"
    return "", backend


def _refuse_cpu(c10d: types.ModuleType, only_nccl: Any) -> None:
    single, several = c10d._check_single_tensor, c10d._check_tensor_list

    def check(tensor: Any) -> None:
        if only_nccl() and tensor.device.type == "cpu":
            raise RuntimeError("No backend type associated with device type cpu")

    def check_single(tensor: Any, name: str) -> None:
        single(tensor, name)
        check(tensor)

    def check_list(tensors: Any, name: str) -> None:
        several(tensors, name)
        for tensor in tensors:
            check(tensor)

    c10d._check_single_tensor, c10d._check_tensor_list = check_single, check_list
