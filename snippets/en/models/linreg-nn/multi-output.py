# docs/en/models/linreg-nn.md:198, block multi-output
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(200, 3), torch.randn(200, 2)
model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(200):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()

for name, p in model.named_parameters():
    print(name, tuple(p.shape))
torch.testing.assert_close(model(x), x @ model.weight.T + model.bias)

a = torch.cat([x, torch.ones(200, 1)], dim=1)
for j in range(2):  # each column alone
    best = torch.linalg.lstsq(a, y[:, j : j + 1]).solution[:, 0]  # (4,)
    got = torch.cat([model.weight[j], model.bias[j : j + 1]])
    torch.testing.assert_close(got, best, atol=1e-4, rtol=0)

# Output:
# weight (2, 3)
# bias (2,)
