# docs/en/nn/lstm.md:236, block by-hand
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
cell, x = nn.LSTMCell(3, 4), torch.randn(2, 3)
h, c = torch.randn(2, 4), torch.randn(2, 4)

sums = x @ cell.weight_ih.T + cell.bias_ih
sums = sums + h @ cell.weight_hh.T + cell.bias_hh  # (2, 16)
i, f, g, o = sums.chunk(4, dim=1)
new_c = f.sigmoid() * c + i.sigmoid() * g.tanh()
new_h = o.sigmoid() * new_c.tanh()

torch.testing.assert_close((new_h, new_c), cell(x, (h, c)))
print([tuple(p.shape) for p in cell.parameters()])
for inputs, hidden in [(3, 4), (10, 20)]:
    count = sum(p.numel() for p in nn.LSTM(inputs, hidden).parameters())
    assert count == 4 * hidden * (inputs + hidden + 2)

# Output:
# [(16, 3), (16, 4), (16,), (16,)]
