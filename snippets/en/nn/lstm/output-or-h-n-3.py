# docs/en/nn/lstm.md:207, block output-or-h-n-3
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(10, 20, 2, batch_first=True, bidirectional=True)
x = torch.randn(3, 5, 10)
output, (h_n, c_n) = lstm(x)
forward, backward = output.chunk(2, dim=-1)  # (3, 5, 20)

torch.testing.assert_close(forward[:, -1], h_n[-2])
torch.testing.assert_close(backward[:, 0], h_n[-1])
print(torch.allclose(backward[:, -1], h_n[-1]))

one = nn.LSTM(10, 20, batch_first=True, bidirectional=True)
last, alone = one(x)[0][:, -1], one(x[:, -1:])[0][:, 0]  # one step only
torch.testing.assert_close(last[:, 20:], alone[:, 20:])
print(torch.cat([h_n[-2], h_n[-1]], dim=1).shape)

# Output:
# False
# torch.Size([3, 40])
