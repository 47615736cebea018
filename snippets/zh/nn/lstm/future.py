# docs/zh/nn/lstm.md:457, block future
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 5, 3)
changed = x.clone()
changed[:, -1] += 1  # 未来

for both in (False, True):
    lstm = nn.LSTM(3, 4, batch_first=True, bidirectional=both)
    first, first_changed = lstm(x)[0][:, 0], lstm(changed)[0][:, 0]
    print(both, torch.equal(first, first_changed))

# Output:
# False True
# True False
