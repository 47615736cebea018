# docs/zh/autograd/autograd-basics.md:40, block in-short
# Written by `make update`: edit the card.

import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3 + 2 * x**2

y.backward()

print(x.grad)  # 3·2² + 4·2 = 20

# Output:
# tensor(20.)
