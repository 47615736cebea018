# docs/en/training/reproducibility.md:429, block exercise-seed-all-2
# Written by `make update`: edit the card.

import random

import numpy as np
import torch


def seed_all(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def draw(seed):
    seed_all(seed)
    return random.random(), np.random.rand(), torch.rand(1).item()


same = [a == b for a, b in zip(draw(1), draw(1))]
assert same == [True, True, True], same
other = [a == b for a, b in zip(draw(1), draw(2))]
assert other == [False, False, False], other
print("ok")

# Output:
# ok
