# docs/zh/speed/amp.md:356, block half-model
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(1, 1).half()
optimizer = torch.optim.SGD(model.parameters(), lr=0.001)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 1).half()).sum()).backward()
try:
    scaler.step(optimizer)
except ValueError as error:
    print(error)

for dtype in (torch.bfloat16, torch.float32):
    w = torch.ones(1, dtype=dtype)
    for step in range(1000):
        w -= 0.001                         # lr · grad
    print(dtype, f"{abs(w.item()):.3f}")

# Output:
# Attempting to unscale FP16 gradients.
# torch.bfloat16 1.000
# torch.float32 0.000
