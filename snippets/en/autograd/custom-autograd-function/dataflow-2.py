# docs/en/autograd/custom-autograd-function.md:182, block dataflow-2
# Written by `make update`: edit the card.

import torch
from torch.func import grad


class Old(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x, None)  # None is fine
        return x**3

    @staticmethod
    def backward(ctx, grad_y):
        return grad_y * 3 * ctx.saved_tensors[0] ** 2


x = torch.tensor(2.0, requires_grad=True)
Old.apply(x).backward()
print(x.grad.item())
try:
    grad(Old.apply)(x)
except RuntimeError as error:
    print(str(error).split(". ")[0])

# Output:
# 12.0
# In order to use an autograd.Function with functorch transforms (vmap, grad, jvp, jacrev, ...), it must override the setup_context staticmethod
