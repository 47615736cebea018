# docs/en/models/softmax-cross-entropy.md:401, block exercise-init
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

init = 10.0  # repair this line

loss = F.cross_entropy(torch.zeros(4, 10), torch.tensor([1, 2, 3, 4])).item()
assert abs(init - loss) < 1e-5, init

# Ends with:
# AssertionError: 10.0
