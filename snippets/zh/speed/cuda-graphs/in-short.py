# docs/zh/speed/cuda-graphs.md:43, block in-short
# Written by `make update`: edit the card.

from collections import Counter

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        names[func.overloadpacket.__name__] += 1
        return func(*args, **(kwargs or {}))


names = Counter()
layers = [nn.Sequential(nn.Linear(8, 8), nn.ReLU()) for _ in range(10)]
model, x = nn.Sequential(*layers), torch.ones(1, 8)
with torch.no_grad(), Count():
    model(x)
print(dict(names))

# Output:
# {'t': 10, 'addmm': 10, 'relu': 10}
