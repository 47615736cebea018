# docs/zh/data/csv-pandas-missing.md:349, block nan-in-model
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[1.0, 2.0], [3.0, float("nan")], [5.0, 6.0]])
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

loss = model(x).square().mean()
loss.backward()
optimizer.step()
print(loss.isnan().item(), model(x[:1]).isnan().item())
assert model.weight.isnan().all()

rows = x.isfinite().all(dim=1)  # 哪些行没问题
print(rows.tolist())

# Output:
# True True
# [True, False, True]
