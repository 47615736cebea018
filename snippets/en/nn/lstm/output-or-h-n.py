# docs/en/nn/lstm.md:141, block output-or-h-n
# Written by `make update`: edit the card.

from itertools import product

import torch
from torch import nn

B, T = 3, 5
for layers, both, first in product((1, 2), (False, True), (False, True)):
    lstm = nn.LSTM(10, 20, layers, bidirectional=both, batch_first=first)
    output, (h_n, c_n) = lstm(torch.zeros((B, T, 10) if first else (T, B, 10)))

    D = 1 + both
    assert output.shape == ((B, T, D * 20) if first else (T, B, D * 20))
    assert h_n.shape == c_n.shape == (D * layers, B, 20)
    print(layers, both, first, tuple(output.shape), tuple(h_n.shape))

# Output:
# 1 False False (5, 3, 20) (1, 3, 20)
# 1 False True (3, 5, 20) (1, 3, 20)
# 1 True False (5, 3, 40) (2, 3, 20)
# 1 True True (3, 5, 40) (2, 3, 20)
# 2 False False (5, 3, 20) (2, 3, 20)
# 2 False True (3, 5, 20) (2, 3, 20)
# 2 True False (5, 3, 40) (4, 3, 20)
# 2 True True (3, 5, 40) (4, 3, 20)
