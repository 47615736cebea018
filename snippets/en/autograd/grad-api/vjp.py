# docs/en/autograd/grad-api.md:167, block vjp
# Written by `make update`: edit the card.

import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
x = torch.tensor([1.0, 1.0], requires_grad=True)
y = A @ x  # (3,), J = A

try:
    y.backward()
except RuntimeError as error:
    print(error)

for v in (torch.tensor([1.0, 10.0, 100.0]), torch.ones(3), *torch.eye(3)):
    (g,) = torch.autograd.grad(y, x, v, retain_graph=True)
    print(v.tolist(), g.tolist())

# Output:
# grad can be implicitly created only for scalar outputs
# [1.0, 10.0, 100.0] [531.0, 642.0]
# [1.0, 1.0, 1.0] [9.0, 12.0]
# [1.0, 0.0, 0.0] [1.0, 2.0]
# [0.0, 1.0, 0.0] [3.0, 4.0]
# [0.0, 0.0, 1.0] [5.0, 6.0]
