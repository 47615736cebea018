# docs/en/training/grad-clipping.md:64, block in-the-loop
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight), nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.tensor([[3.0]]), torch.tensor([[6.0]])

for step in range(4):
    optimizer.zero_grad()
    ((model(x) - y) ** 2).mean().backward()

    measured = nn.utils.get_total_norm(p.grad for p in model.parameters())
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=5.0)
    assert norm == measured
    optimizer.step()
    print(step, f"{norm:.2f}")

# Output:
# 0 37.95
# 1 27.95
# 2 17.95
# 3 7.95
