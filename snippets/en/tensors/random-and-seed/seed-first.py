# docs/en/tensors/random-and-seed.md:174, block seed-first
# Written by `make update`: edit the card.

import torch
from torch import nn


def run(seed_first):
    torch.seed()  # like a new process: random seed
    if seed_first:
        torch.manual_seed(123)
    model = nn.Linear(50, 3)
    torch.manual_seed(123)
    x = torch.rand(1, 50)
    return x, model(x)


print("seed_first x output")
for seed_first in (False, True):
    (x1, out1), (x2, out2) = run(seed_first), run(seed_first)
    print(seed_first, torch.equal(x1, x2), torch.equal(out1, out2))

# Output:
# seed_first x output
# False True False
# True True True
