# docs/zh/training/optimizers.md:268, block decoupled
# Written by `make update`: edit the card.

import torch

for cls in (torch.optim.Adam, torch.optim.AdamW):
    w = torch.ones(2, requires_grad=True)
    optimizer = cls([w], lr=0.01, weight_decay=0.1)
    for t in range(200):
        w.grad = torch.tensor([0.1, 10.0]) * (-1) ** t
        optimizer.step()
    print(cls.__name__, [round(v, 2) for v in w.tolist()])

w = torch.tensor([1.0], requires_grad=True)
w.grad = torch.tensor([2.0])
torch.optim.SGD([w], lr=0.01, weight_decay=0.1).step()
torch.testing.assert_close(w.item(), 1 * (1 - 0.01 * 0.1) - 0.01 * 2)

for cls in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    print(cls.__name__, cls([w]).defaults["weight_decay"])

# Output:
# Adam [0.17, 0.96]
# AdamW [0.8, 0.8]
# SGD 0
# Adam 0
# AdamW 0.01
