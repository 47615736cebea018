import gc

import torch

assert torch.cuda.memory_allocated() == 0
x = torch.ones(1000, device="cuda")
assert torch.cuda.memory_allocated() == 4096  # in steps of 512 bytes
assert torch.cuda.memory_reserved() == 2 << 20
big = torch.empty(64 << 20, dtype=torch.uint8, device="cuda")
assert torch.cuda.memory_allocated() == 4096 + (64 << 20)
del big
gc.collect()
assert torch.cuda.memory_allocated() == 4096 and torch.cuda.max_memory_allocated() == 4096 + (64 << 20)
assert torch.cuda.memory_reserved() == (2 << 20) + (64 << 20)  # kept for the next
torch.cuda.empty_cache()
assert torch.cuda.memory_reserved() == 2 << 20
torch.cuda.reset_peak_memory_stats()
assert torch.cuda.max_memory_allocated() == 4096
stats = torch.cuda.memory_stats()
assert stats["allocation.all.current"] == 1 and stats["num_ooms"] == 0
assert "allocated" in torch.cuda.memory_summary().lower()
