# docs/zh/nn/lstm.md:511, block exercise-shapes
# Written by `make update`: edit the card.

import torch
from torch import nn

so, sh = (3, 5, 20), (2, 3, 20)  # 改这一行

lstm = nn.LSTM(10, 20, 2, batch_first=True, bidirectional=True)
output, (h_n, c_n) = lstm(torch.zeros(3, 5, 10))
assert so == output.shape, so
assert sh == h_n.shape, sh

# Ends with:
# AssertionError: (3, 5, 20)
