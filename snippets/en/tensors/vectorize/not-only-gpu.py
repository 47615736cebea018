# docs/en/tensors/vectorize.md:241, block not-only-gpu
# Written by `make update`: edit the card.

import torch
from torch.utils.benchmark import Timer

a = torch.ones(1000, device="cpu")
names = {"torch": torch, "a": a, "items": a.tolist()}

code = "sum(a[i] * a[i] for i in range(1000))"
loop = Timer(code, globals=names).timeit(2)
listed = Timer("sum(v * v for v in items)", globals=names)
listed = listed.blocked_autorange(min_run_time=0.05)
dot = Timer("torch.dot(a, a)", globals=names)
dot = dot.blocked_autorange(min_run_time=0.05)

print("dot", loop.median > 10 * dot.median)
print("list", loop.median > 10 * listed.median)

# Output:
# dot True
# list True
