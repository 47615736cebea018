# docs/zh/nn/lstm.md:106, block parameters-2
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

torch.manual_seed(0)
lstm, x = nn.LSTM(4, 8, num_layers=2, dropout=0.5), torch.randn(6, 2, 4)
for mode in (True, False):
    lstm.train(mode)
    output, _ = lstm(x)
    print(mode, torch.equal(output, lstm(x)[0]), (output == 0).any().item())

with warnings.catch_warnings(record=True) as caught:
    one = nn.LSTM(4, 8, dropout=0.5)
print(str(caught[0].message).split(",")[0])
assert torch.equal(one(x)[0], one(x)[0])

# Output:
# True False False
# False True False
# dropout option adds dropout after all but last recurrent layer
