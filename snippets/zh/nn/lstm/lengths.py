# docs/zh/nn/lstm.md:299, block lengths
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.nn.utils import rnn

torch.manual_seed(0)
lstm = nn.LSTM(3, 4, batch_first=True)
lengths = torch.tensor([2, 5])
x = [torch.randn(n, 3) for n in lengths]
x = rnn.pad_sequence(x, batch_first=True)  # (2, 5, 3)

packed = rnn.pack_padded_sequence(x, lengths, True, enforce_sorted=False)
output, (h_n, _) = lstm(packed)
output, _ = rnn.pad_packed_sequence(output, batch_first=True)

_, (alone, _) = lstm(x[:1, :2])
_, (padded, _) = lstm(x)
torch.testing.assert_close(h_n[0, 0], alone[0, 0])
print(torch.allclose(padded[0, 0], alone[0, 0]))
print(output.shape, (output[0, 2:] == 0).all().item())

# Output:
# False
# torch.Size([2, 5, 4]) True
