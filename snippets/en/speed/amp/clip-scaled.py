# docs/en/speed/amp.md:413, block clip-scaled
# Written by `make update`: edit the card.

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scaler = torch.amp.GradScaler("cpu")

scaler.scale(w.sum()).backward()
print(w.grad.item())
scaler.unscale_(optimizer)
print(w.grad.item())
try:
    scaler.unscale_(optimizer)
except RuntimeError as error:
    print(error)

# Output:
# 65536.0
# 1.0
# unscale_() has already been called on this optimizer since the last update().
