# docs/zh/speed/cuda-graphs.md:268, block frozen-branch
# Written by `make update`: edit the card.

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Recorder(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        tape.append((func, args, kwargs or {}, out))
        return out


tape, training = [], True
x, flag = torch.tensor([3.0]), torch.tensor([True])
with Recorder():
    frozen = x * 2 if training else x * 1
    chosen = torch.where(flag, x * 2, x)

training = False
flag.fill_(False)
for func, args, kwargs, out in tape:
    out.copy_(func(*args, **kwargs))
print(frozen.item(), chosen.item())

# Output:
# 6.0 3.0
