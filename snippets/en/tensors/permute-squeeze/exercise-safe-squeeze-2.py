# docs/en/tensors/permute-squeeze.md:384, block exercise-safe-squeeze-2
# Written by `make update`: edit the card.

import torch


def safe_squeeze(x):
    return x.squeeze(-1)


assert safe_squeeze(torch.ones(4, 1)).shape == (4,)
assert safe_squeeze(torch.ones(4, 2)).shape == (4, 2)
assert safe_squeeze(torch.ones(1, 1)).shape == (1,), "batch of one"
assert safe_squeeze(torch.ones(1, 3, 1)).shape == (1, 3)
assert safe_squeeze(torch.ones(2, 1, 3)).shape == (2, 1, 3)
print("ok")

# Output:
# ok
