# docs/en/reference/cheat-sheet.md:300, block modules
# Written by `make update`: edit the card.

import torch
from torch import nn

image = (8, 3, 32, 32)
table = [
    (nn.Linear(4, 3), (8, 4), (8, 3)),
    (nn.Conv2d(3, 6, 3, padding=1), image, (8, 6, 32, 32)),
    (nn.MaxPool2d(2), image, (8, 3, 16, 16)),
    (nn.Flatten(), image, (8, 3072)),
    (nn.BatchNorm1d(4), (8, 4), (8, 4)),
    (nn.LayerNorm(4), (8, 4), (8, 4)),
    (nn.Dropout(0.5), (8, 4), (8, 4)),
]
for layer, before, after in table:
    assert layer(torch.ones(before)).shape == after, layer
    print(layer.__class__.__name__, before, after)

out, (h, c) = nn.LSTM(4, 5, batch_first=True)(torch.ones(8, 7, 4))
assert out.shape == (8, 7, 5) and h.shape == c.shape == (1, 8, 5)
tokens = torch.ones(8, 7, dtype=torch.int64)
vectors = nn.Embedding(100, 5)(tokens)
assert vectors.shape == (8, 7, 5)

# Output:
# Linear (8, 4) (8, 3)
# Conv2d (8, 3, 32, 32) (8, 6, 32, 32)
# MaxPool2d (8, 3, 32, 32) (8, 3, 16, 16)
# Flatten (8, 3, 32, 32) (8, 3072)
# BatchNorm1d (8, 4) (8, 4)
# LayerNorm (8, 4) (8, 4)
# Dropout (8, 4) (8, 4)
