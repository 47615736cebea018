# docs/zh/training/grad-clipping.md:215, block exploding-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn


def train(max_norm):
    w = torch.tensor(1.3, requires_grad=True)
    for _ in range(30):
        loss = (w**20 - 1) ** 2
        loss.backward()
        if max_norm:
            nn.utils.clip_grad_norm_([w], max_norm)
        with torch.no_grad():
            w -= 0.01 * w.grad
        w.grad = None
        yield loss.item()


plt.figure(figsize=(6, 3), layout="constrained")
plt.semilogy(list(train(1.0)), "o-", ms=3, label="max_norm=1")
plt.semilogy(list(train(None)), "C3s", label="max_norm=None")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.savefig("exploding.svg")
