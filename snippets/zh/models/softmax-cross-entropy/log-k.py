# docs/zh/models/softmax-cross-entropy.md:143, block log-k
# Written by `make update`: edit the card.

import math

import torch
import torch.nn.functional as F

y = torch.tensor([1, 2, 3, 4])
for k in (2, 10, 1000):
    loss = F.cross_entropy(torch.zeros(4, k), y % k)
    print(k, f"{loss:.3f}")
    torch.testing.assert_close(loss.item(), math.log(k))

z = 50 * torch.randn(4, 10, generator=torch.Generator().manual_seed(0))
high = 10 * math.log(10)
assert F.cross_entropy(z, y) > high  # 自信地错

# Output:
# 2 0.693
# 10 2.303
# 1000 6.908
