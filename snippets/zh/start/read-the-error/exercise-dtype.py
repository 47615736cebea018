# docs/zh/start/read-the-error.md:525, block exercise-dtype
# Written by `make update`: edit the card.

import torch
from torch import nn

emb = nn.Embedding(100, 4)
codes = torch.tensor([0.29, 0.53, 0.07, 0.27], dtype=torch.float64)

idx = (codes * 100).long()  # 改这一行
e = emb(idx)

assert e.shape == (4, 4), e.shape
assert idx.dtype == torch.int64, idx.dtype
assert idx.tolist() == [29, 53, 7, 27], idx.tolist()

# Ends with:
# AssertionError: [28, 53, 7, 27]
