# docs/en/autograd/grad-api.md:230, block three-passes
# Written by `make update`: edit the card.

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

w1 = torch.tensor(2.2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
for keep in ([True, True], [True, False]):
    loss = bce(w1 * 1.1 + b, torch.tensor(1.0))
    (dw1,) = torch.autograd.grad(loss, w1, retain_graph=keep[0])
    (db,) = torch.autograd.grad(loss, b, retain_graph=keep[1])
    try:
        loss.backward()
        print(keep, f"{w1.grad:.4f} {b.grad:.4f}")
    except RuntimeError as error:
        print(keep, str(error).split(" (or")[0])

loss = bce(w1 * 1.1 + b, torch.tensor(1.0))
both = torch.autograd.grad(loss, [w1, b])  # one pass
assert both == (dw1, db) == (w1.grad, b.grad)

# Output:
# [True, True] -0.0898 -0.0817
# [True, False] Trying to backward through the graph a second time
