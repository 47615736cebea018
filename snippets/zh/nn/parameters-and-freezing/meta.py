# docs/zh/nn/parameters-and-freezing.md:299, block meta
# Written by `make update`: edit the card.

import torch
from torch import nn

d, kv, hidden, vocab = 8192, 1024, 28672, 128256
shapes = [(d, d), (d, kv), (d, kv), (d, d)]  # 注意力
shapes += [(d, hidden), (d, hidden), (hidden, d)]  # 前馈

with torch.device("meta"):
    model = nn.ModuleList([nn.Embedding(vocab, d), nn.RMSNorm(d)])
    for _ in range(80):
        model.extend(nn.Linear(a, b, bias=False) for a, b in shapes)
        model.extend([nn.RMSNorm(d), nn.RMSNorm(d)])
    model.append(nn.Linear(d, vocab, bias=False))

total = sum(p.numel() for p in model.parameters())
print(f"{total:,}", total * 4 // 10**9)
print({p.device.type for p in model.parameters()})

# Output:
# 70,553,706,496 282
# {'meta'}
