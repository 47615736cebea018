# docs/en/models/softmax-cross-entropy.md:419, block exercise-init-2
# Written by `make update`: edit the card.

import math

import torch
import torch.nn.functional as F

init = math.log(10)

loss = F.cross_entropy(torch.zeros(4, 10), torch.tensor([1, 2, 3, 4])).item()
assert abs(init - loss) < 1e-5, init
print("ok")

# Output:
# ok
