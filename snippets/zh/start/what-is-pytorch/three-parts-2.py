# docs/zh/start/what-is-pytorch.md:106, block three-parts-2
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(2, 1)
weight, bias = model.weight, model.bias
print(isinstance(weight, torch.Tensor), weight.requires_grad)

x = torch.tensor([[1.0, 2.0]])
torch.testing.assert_close(model(x), x @ weight.T + bias)

model(x).sum().backward()
expected = weight.detach() - 0.1 * weight.grad
torch.optim.SGD(model.parameters(), lr=0.1).step()
torch.testing.assert_close(weight.detach(), expected)

# Output:
# True True
