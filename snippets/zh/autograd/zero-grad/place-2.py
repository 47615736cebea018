# docs/zh/autograd/zero-grad.md:174, block place-2
# Written by `make update`: edit the card.

import torch

for to_none in (True, False):
    for kind, options in (("SGD", {"momentum": 0.9}), ("Adam", {})):
        w = torch.tensor(1.0, requires_grad=True)
        optimizer = getattr(torch.optim, kind)([w], lr=0.1, **options)
        (w * 1).backward()
        optimizer.step()  # w = 0.9

        optimizer.zero_grad(set_to_none=to_none)
        grad = w.grad
        optimizer.step()
        print(kind, grad, f"{w.item():.2f}")

# Output:
# SGD None 0.90
# Adam None 0.90
# SGD tensor(0.) 0.81
# Adam tensor(0.) 0.83
