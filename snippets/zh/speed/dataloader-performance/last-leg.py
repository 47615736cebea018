# docs/zh/speed/dataloader-performance.md:328, block last-leg
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
pin = device.type == "cuda"

total = torch.zeros((), device=device)
for x in DataLoader(torch.arange(8.0), batch_size=4, pin_memory=pin):
    assert x.is_pinned() == pin
    total += x.to(device, non_blocking=pin).sum()

print(total.item())

# Output:
# 28.0
