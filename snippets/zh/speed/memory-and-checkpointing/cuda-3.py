# docs/zh/speed/memory-and-checkpointing.md:281, block cuda-3
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layers = [nn.Sequential(nn.Linear(256, 256), nn.Tanh()) for _ in range(16)]
parts = [nn.Sequential(*layers[i : i + 4]) for i in (0, 4, 8, 12)]
model = nn.Sequential(*parts).to("cuda")
x = torch.ones(4096, 256, device="cuda")   # 4 MiB
model(x[:1]).sum().backward()              # 预热

peaks, grads = [], []
for save in (True, False):
    model.zero_grad()
    torch.cuda.reset_peak_memory_stats()
    before, h = torch.cuda.memory_allocated(), x
    for part in model:
        h = part(h) if save else checkpoint(part, h, use_reentrant=False)
    h.sum().backward()
    del h
    peaks.append(torch.cuda.max_memory_allocated() - before)
    grads.append(model[0][0][0].weight.grad.clone())

plain, less = peaks
saved = plain - less
assert saved > x.nbytes
torch.testing.assert_close(*grads)
