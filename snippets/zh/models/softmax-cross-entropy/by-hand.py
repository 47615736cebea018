# docs/zh/models/softmax-cross-entropy.md:115, block by-hand
# Written by `make update`: edit the card.

import torch
from torch import nn

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])  # (2, 3)
y = torch.tensor([0, 2])  # (2,)

p = torch.softmax(z, dim=1)
right = p[torch.arange(2), y]
print([round(v, 3) for v in right.tolist()])
hand = -right.log().mean()
print(f"{hand:.4f}")

same = torch.testing.assert_close
same(nn.NLLLoss()(torch.log_softmax(z, dim=1), y), hand)
same((torch.logsumexp(z, dim=1) - z[torch.arange(2), y]).mean(), hand)
same(nn.CrossEntropyLoss()(z, y), hand)

# Output:
# [0.665, 0.045]
# 1.7513
