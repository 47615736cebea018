# docs/en/autograd/zero-grad.md:118, block loss-curves-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
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


plt.figure(figsize=(6, 3), layout="constrained")
plt.plot(list(losses(True)), label="zero_grad()")
plt.plot(list(losses(False)), "--", label="no zero_grad()")
plt.xlabel("step")
plt.ylabel("loss")
plt.figlegend(loc="outside upper center", ncols=2)
plt.savefig("losses.svg")
