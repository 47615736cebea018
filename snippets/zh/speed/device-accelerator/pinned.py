# docs/zh/speed/device-accelerator.md:263, block pinned
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, TensorDataset

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
pin = device.type == "cuda"

dataset = TensorDataset(torch.arange(6.0))
loader = DataLoader(dataset, batch_size=3, pin_memory=pin)

total = torch.zeros((), device=device)
for (x,) in loader:
    x = x.to(device, non_blocking=pin)     # (3,)
    total += x.sum()

print(total.item())

# Output:
# 15.0
