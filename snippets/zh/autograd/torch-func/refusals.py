# docs/zh/autograd/torch-func.md:330, block refusals
# Written by `make update`: edit the card.

import torch
from torch.func import grad, vmap

x, total = torch.tensor([-1.0, 2.0]), torch.tensor(0.0)
cases = [
    (vmap(lambda v: v if v > 0 else -v), x),
    (vmap(lambda v: v.item()), x),
    (vmap(lambda v: total.add_(v)), x),
    (grad(lambda x: x**2), x),
]
for f, arg in cases:
    try:
        f(arg)
    except RuntimeError as error:
        print(str(error).split(". ")[0])

print(vmap(lambda v: torch.where(v > 0, v, -v))(x).tolist())
print(vmap(lambda v: v**2)(x).sum().item())

# Output:
# vmap: It looks like you're attempting to use a Tensor in some data-dependent control flow
# vmap: It looks like you're calling .item() on a Tensor
# output with shape [] doesn't match the broadcast shape [2]
# grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims
# [1.0, 2.0]
# 5.0
