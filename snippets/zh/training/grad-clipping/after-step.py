# docs/zh/training/grad-clipping.md:278, block after-step
# Written by `make update`: edit the card.

import torch
from torch import nn

for clip_first in (False, True):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    (w * torch.tensor([3.0, 4.0])).sum().backward()

    if clip_first:
        nn.utils.clip_grad_norm_([w], max_norm=1.0)
    optimizer.step()
    if not clip_first:
        nn.utils.clip_grad_norm_([w], max_norm=1.0)
    print(f"moved {w.detach().norm():.2f}")

# Output:
# moved 5.00
# moved 1.00
