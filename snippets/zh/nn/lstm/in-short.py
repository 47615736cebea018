# docs/zh/nn/lstm.md:44, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

lstm = nn.LSTM(input_size=10, hidden_size=20, num_layers=2, batch_first=True)
x = torch.randn(3, 5, 10)  # (B, T, input_size)

output, (h_n, c_n) = lstm(x)
print(output.shape)  # 最上层，每一步
print(h_n.shape, c_n.shape)  # 每一层，最后一步

assert torch.equal(output[:, -1], h_n[-1])

# Output:
# torch.Size([3, 5, 20])
# torch.Size([2, 3, 20]) torch.Size([2, 3, 20])
