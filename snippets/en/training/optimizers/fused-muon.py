# docs/en/training/optimizers.md:359, block fused-muon
# Written by `make update`: edit the card.

import torch
from torch import nn

results = []
for options in ({"foreach": False}, {"foreach": True}, {"fused": True}):
    w = torch.linspace(-1, 1, 6).requires_grad_()
    optimizer = torch.optim.AdamW([w], lr=0.1, **options)
    for _ in range(5):
        w.grad = torch.sin(3 * w.detach())
        optimizer.step()
    results.append(w.detach())
loop, foreach, fused = results
torch.testing.assert_close(foreach, loop)
torch.testing.assert_close(fused, loop)
print([round(v, 2) for v in loop.tolist()])

try:
    torch.optim.Muon(nn.Linear(3, 2).parameters())
except ValueError as error:
    print(error)
print(len(torch.optim.Muon([nn.Linear(3, 2).weight]).param_groups))

# Output:
# [-0.52, -0.1, 0.12, -0.12, 0.1, 0.52]
# Muon only supports 2D parameters whereas we found a parameter with size: torch.Size([2])
# 1
