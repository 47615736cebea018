# docs/zh/speed/memory-and-checkpointing.md:234, block cuda
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch

before = torch.cuda.memory_allocated()
x = torch.ones(1000, 1000, device="cuda")
y = x                                      # 没有复制
held = torch.cuda.memory_allocated() - before
assert held >= x.nbytes and round(held / x.nbytes) == 1  # 向上取整

del x
assert torch.cuda.memory_allocated() == before + held  # y 还拿着
torch.cuda.empty_cache()
assert torch.cuda.memory_allocated() == before + held

del y
assert torch.cuda.memory_allocated() == before
free, total = torch.cuda.mem_get_info()
used = total - free
assert used >= torch.cuda.memory_reserved() >= before
