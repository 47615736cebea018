# docs/en/tensors/random-and-seed.md:325, block other-generators
# Written by `make update`: edit the card.

import random

import numpy as np
import torch


def draw():
    torch.manual_seed(0)
    return torch.rand(2).tolist(), random.random(), np.random.rand()


for name, a, b in zip(["torch", "random", "numpy"], draw(), draw()):
    print(name, a == b)

first, second = torch.Generator(), torch.Generator()
a, b = torch.rand(3, generator=first), torch.rand(3, generator=second)
print(torch.equal(a, b))
print(first.seed() == second.seed())

# Output:
# torch True
# random False
# numpy False
# True
# False
