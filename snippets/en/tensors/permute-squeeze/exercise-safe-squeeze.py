# docs/en/tensors/permute-squeeze.md:361, block exercise-safe-squeeze
# Written by `make update`: edit the card.

import torch


def safe_squeeze(x):
    return x.squeeze()  # change this line


assert safe_squeeze(torch.ones(4, 1)).shape == (4,)
assert safe_squeeze(torch.ones(4, 2)).shape == (4, 2)
assert safe_squeeze(torch.ones(1, 1)).shape == (1,), "batch of one"
assert safe_squeeze(torch.ones(1, 3, 1)).shape == (1, 3)
assert safe_squeeze(torch.ones(2, 1, 3)).shape == (2, 1, 3)

# Ends with:
# AssertionError: batch of one
