# docs/zh/speed/amp.md:43, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
model = nn.Linear(4, 3).to(device)
x = torch.ones(2, 4, device=device)
targets = torch.tensor([0, 2], device=device)

with torch.autocast(device.type, dtype=torch.bfloat16):
    logits = model(x)                      # (2, 3)
    loss = nn.functional.cross_entropy(logits, targets)
loss.backward()

print(logits.dtype, loss.dtype)
print(model.weight.dtype, model.weight.grad.dtype)

# Output:
# torch.bfloat16 torch.float32
# torch.float32 torch.float32
