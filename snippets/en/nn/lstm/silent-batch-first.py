# docs/en/nn/lstm.md:426, block silent-batch-first
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 5, 10)  # B = 3
other = x.clone()
other[0] += 1  # changes sample 0

for first in (False, True):
    lstm = nn.LSTM(10, 20, batch_first=first)
    output, (h_n, _) = lstm(x)
    same = torch.equal(lstm(other)[0][2], output[2])
    print(first, tuple(output.shape), tuple(h_n.shape), same)

try:
    nn.LSTM(1, 20, batch_first=True)(torch.zeros(3, 5))  # no feature dimension
except RuntimeError as error:
    print(error)

# Output:
# False (3, 5, 20) (1, 5, 20) False
# True (3, 5, 20) (1, 3, 20) True
# input.size(-1) must be equal to input_size. Expected 1, got 5
