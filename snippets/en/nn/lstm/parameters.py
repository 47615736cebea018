# docs/en/nn/lstm.md:76, block parameters
# Written by `make update`: edit the card.

import torch
from torch import nn

base = {"input_size": 10, "hidden_size": 20}
changes = [{}, {"input_size": 12}, {"hidden_size": 32}, {"num_layers": 2}]
changes += [{"batch_first": True}, {"bidirectional": True}]
changes += [{"num_layers": 2, "dropout": 0.5}]

for change in changes:
    lstm = nn.LSTM(**base | change)
    x = torch.zeros(5, 3, lstm.input_size)  # T = 5, B = 3 by default
    output, (h_n, c_n) = lstm(x)
    count = sum(p.numel() for p in lstm.parameters())
    print(tuple(output.shape), tuple(h_n.shape), count, change or "base")
    assert h_n.shape == c_n.shape

# Output:
# (5, 3, 20) (1, 3, 20) 2560 base
# (5, 3, 20) (1, 3, 20) 2720 {'input_size': 12}
# (5, 3, 32) (1, 3, 32) 5632 {'hidden_size': 32}
# (5, 3, 20) (2, 3, 20) 5920 {'num_layers': 2}
# (5, 3, 20) (1, 5, 20) 2560 {'batch_first': True}
# (5, 3, 40) (2, 3, 20) 5120 {'bidirectional': True}
# (5, 3, 20) (2, 3, 20) 5920 {'num_layers': 2, 'dropout': 0.5}
