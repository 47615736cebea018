# docs/en/tensors/method-pairs.md:631, block not-a-copy
# Written by `make update`: edit the card.

import torch

w = torch.tensor([1.0, 2.0])
shared = w.detach().requires_grad_()
own = w.detach().clone().requires_grad_()

with torch.no_grad():
    shared[0] = 100
    own[1] = 200

print(w.tolist())
assert shared.is_leaf and own.is_leaf

# Output:
# [100.0, 2.0]
