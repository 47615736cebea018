import torch

torch.cuda.set_per_process_memory_fraction(0.01)
free, total = torch.cuda.mem_get_info()
try:
    torch.empty(total // 50, dtype=torch.uint8, device="cuda")
    raise AssertionError
except torch.OutOfMemoryError:
    pass
torch.cuda.set_per_process_memory_fraction(1.0)
torch.empty(total // 50, dtype=torch.uint8, device="cuda")
