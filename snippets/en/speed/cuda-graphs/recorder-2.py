# docs/en/speed/cuda-graphs.md:161, block recorder-2
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

x.copy_(torch.tensor([5.0, -6.0]))         # same tensor, new values
replay()
print(y.tolist())

static = x

x = torch.tensor([100.0, 100.0])           # another tensor: no effect
before = y.zero_().tolist()
replay()
print(before, y.tolist())

kept, cloned = [], []
for value in (1.0, 2.0):
    static.fill_(value)
    replay()
    kept.append(y)
    cloned.append(y.clone())
print([t.tolist() for t in kept], [t.tolist() for t in cloned])

# Output:
# 3 [3.0, 5.0]
# [11.0, 1.0]
# [0.0, 0.0] [11.0, 1.0]
# [[5.0, 5.0], [5.0, 5.0]] [[3.0, 3.0], [5.0, 5.0]]
