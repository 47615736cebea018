# docs/en/training/debug-nan-gradients.md:92, block triage
# Written by `make update`: edit the card.

import torch

zero, mask = torch.tensor(0.0), torch.zeros(3, dtype=torch.bool)
print(zero.log(), 0 * zero.log(), zero / zero)
print(torch.tensor(100.0).exp(), torch.tensor(300.0).half() ** 2)
print(torch.ones(3)[mask].mean(), torch.ones(3)[mask].sum())
print(torch.full((2,), float("-inf")).softmax(0))

w, lr, losses = torch.tensor(1.0, requires_grad=True), 1.5, []
for step in range(150):
    loss = w**2
    (grad,) = torch.autograd.grad(loss, w)
    w = (w - lr * grad).detach().requires_grad_()  # w becomes -2·w
    losses.append(loss.item())
nans = [step for step, loss in enumerate(losses) if loss != loss]
print(losses[:4], losses.index(float("inf")), nans[0])

# Output:
# tensor(-inf) tensor(nan) tensor(nan)
# tensor(inf) tensor(inf, dtype=torch.float16)
# tensor(nan) tensor(0.)
# tensor([nan, nan])
# [1.0, 4.0, 16.0, 64.0] 64 129
