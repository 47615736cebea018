# docs/zh/autograd/inplace-autograd-errors.md:247, block safe
# Written by `make update`: edit the card.

import torch

names = ["exp", "sigmoid", "tanh", "sqrt", "relu", "sin", "square", "add"]
for name in names:
    x = torch.tensor(2.0, requires_grad=True)
    args = (1,) if name == "add" else ()
    (want,) = torch.autograd.grad(getattr(x, name)(*args) * 3, x)
    try:
        getattr(x, name)(*args).mul_(3).backward()
        torch.testing.assert_close(x.grad, want)
        print(f"{name:8} ok")
    except RuntimeError:
        print(f"{name:8} RuntimeError")

# Output:
# exp      RuntimeError
# sigmoid  RuntimeError
# tanh     RuntimeError
# sqrt     RuntimeError
# relu     RuntimeError
# sin      ok
# square   ok
# add      ok
