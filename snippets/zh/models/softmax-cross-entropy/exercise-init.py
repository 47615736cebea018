# docs/zh/models/softmax-cross-entropy.md:402, block exercise-init
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

init = 10.0  # 改这一行

loss = F.cross_entropy(torch.zeros(4, 10), torch.tensor([1, 2, 3, 4])).item()
assert abs(init - loss) < 1e-5, init

# Ends with:
# AssertionError: 10.0
