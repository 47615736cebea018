# docs/zh/autograd/autograd-basics.md:86, block graph
# Written by `make update`: edit the card.

import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(4.0, requires_grad=True)

y = a + b
z = y * c
print(y.item(), z.item())

z.backward()
print(a.grad, b.grad, c.grad)

print(z.grad_fn.name())  # 造出 z 的运算
for node, _ in z.grad_fn.next_functions:
    print("  from", node.name())

# Output:
# 5.0 20.0
# tensor(4.) tensor(4.) tensor(5.)
# MulBackward0
#   from AddBackward0
#   from torch::autograd::AccumulateGrad
