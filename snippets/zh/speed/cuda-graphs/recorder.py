# docs/zh/speed/cuda-graphs.md:128, block recorder
# Written by `make update`: edit the card.

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Recorder(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        tape.append((func, args, kwargs or {}, out))
        return out


def replay():
    for func, args, kwargs, out in tape:
        out.copy_(func(*args, **kwargs))


tape, x = [], torch.tensor([1.0, 2.0])
with Recorder():
    y = (x * 2).relu() + 1
print(len(tape), y.tolist())

x.copy_(torch.tensor([5.0, -6.0]))         # 同一个张量，新的值
replay()
print(y.tolist())

# Output:
# 3 [3.0, 5.0]
# [11.0, 1.0]
