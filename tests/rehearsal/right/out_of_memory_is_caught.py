import torch

try:
    torch.empty(1 << 45, device="cuda")
    raise AssertionError
except torch.cuda.OutOfMemoryError as error:
    assert str(error).startswith("CUDA out of memory. Tried to allocate 131072.00 GiB. GPU 0 has a total")
assert torch.cuda.memory_stats()["num_ooms"] == 1
assert torch.ones(2, device="cuda").sum().item() == 2
assert issubclass(torch.OutOfMemoryError, RuntimeError)
