# docs/en/start/what-is-pytorch.md:45, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[1.0, 2.0]])  # 1 a tensor, shape (1, 2)
model = nn.Linear(2, 1)  # 2 a layer of a network
prediction = model(x)  # (1, 1)

prediction.sum().backward()  # 3 autograd
print(model.weight.grad)  # the slope with respect to weight is x

# Output:
# tensor([[1., 2.]])
