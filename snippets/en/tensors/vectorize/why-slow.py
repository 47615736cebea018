# docs/en/tensors/vectorize.md:66, block why-slow
# Written by `make update`: edit the card.

import torch
from torch.overrides import TorchFunctionMode


class Count(TorchFunctionMode):
    calls = 0

    def __torch_function__(self, func, types, args=(), kwargs=None):
        self.calls += 1
        return func(*args, **(kwargs or {}))


a = torch.ones(1000)
total = torch.tensor(0.0)
with Count() as loop:
    for i in range(1000):
        total = total + a[i] * a[i]

with Count() as one:
    fast = torch.dot(a, a)
print(loop.calls, one.calls, total.item(), fast.item())

# Output:
# 4000 1 1000.0 1000.0
