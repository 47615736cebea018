# docs/zh/nn/dropout.md:123, block modes
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Flatten(), nn.Sequential(nn.Dropout(0.75)))
x = torch.ones(1, 100, requires_grad=True)

y = model(x)
y.sum().backward()
print(y.unique().tolist(), torch.equal(x.grad, y))

model.eval()
print([m.training for m in model.modules()])
model.train()
print([m.training for m in model.modules()])

# Output:
# [0.0, 4.0] True
# [False, False, False, False]
# [True, True, True, True]
