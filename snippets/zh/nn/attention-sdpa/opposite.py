# docs/zh/nn/attention-sdpa.md:376, block opposite
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, keep = torch.randn(1, 4, 8), torch.tensor([[True, True, True, False]])
mha = nn.MultiheadAttention(8, 2, batch_first=True)

_, wrong = mha(x, x, x, key_padding_mask=keep)
_, right = mha(x, x, x, key_padding_mask=~keep)
ours = F.scaled_dot_product_attention(x, x, torch.eye(4)[None], attn_mask=keep)
for weights in (wrong, right, ours):
    print((weights > 0).sum(dim=-1).tolist())

# Output:
# [[1, 1, 1, 1]]
# [[3, 3, 3, 3]]
# [[3, 3, 3, 3]]
