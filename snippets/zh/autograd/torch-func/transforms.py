# docs/zh/autograd/torch-func.md:78, block transforms
# Written by `make update`: edit the card.

import torch
from torch.func import grad, grad_and_value, hessian, jacrev, vmap


def f(x):
    return (x**3).sum()


x = torch.tensor([1.0, 2.0])
print(grad(f)(x).tolist())  # 3x²
print(hessian(f)(x).tolist())  # 对角线上是 6x
print(jacrev(lambda x: x.prod() * x)(x).tolist())  # (2, 2)

slope, value = grad_and_value(f)(x)
print(slope.tolist(), value.item(), x.grad)

second = grad(grad(torch.sin))(torch.tensor(0.5))
torch.testing.assert_close(second, -torch.sin(torch.tensor(0.5)))
torch.testing.assert_close(vmap(grad(torch.sin))(x), torch.cos(x))

# Output:
# [3.0, 12.0]
# [[6.0, 0.0], [0.0, 12.0]]
# [[4.0, 1.0], [4.0, 4.0]]
# [3.0, 12.0] 9.0 None
