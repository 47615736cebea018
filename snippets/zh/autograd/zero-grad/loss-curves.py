# docs/zh/autograd/zero-grad.md:86, block loss-curves
# Written by `make update`: edit the card.

import torch


def losses(clear):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(60):
        if clear:
            optimizer.zero_grad()
        loss = (w - 3) ** 2
        loss.backward()
        optimizer.step()
        yield loss.item()


for clear in (True, False):
    print(clear, f"{max(list(losses(clear))[-15:]):.2f}")

# Output:
# True 0.00
# False 9.38
