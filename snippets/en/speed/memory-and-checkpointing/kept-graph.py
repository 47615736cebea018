# docs/en/speed/memory-and-checkpointing.md:317, block kept-graph
# Written by `make update`: edit the card.

import weakref

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


class Saved:
    def __init__(self, tensor):
        self.tensor = tensor.detach()
        alive.add(self)


alive = weakref.WeakSet()
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
for keep in (lambda t: t, lambda t: t.item(), lambda t: t.backward() or t):
    kept, counts, loss = [], [], None
    with saved_tensors_hooks(Saved, lambda saved: saved.tensor):
        for batch in range(3):
            loss = model(torch.ones(2, 4)).sum()
            kept.append(keep(loss))
            counts.append(len(alive))
    print(counts)

# Output:
# [4, 8, 12]
# [4, 4, 4]
# [0, 0, 0]
