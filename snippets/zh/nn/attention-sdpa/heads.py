# docs/zh/nn/attention-sdpa.md:165, block heads
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
B, T, C, heads = 2, 5, 12, 3
x = torch.randn(B, T, C)
mha = nn.MultiheadAttention(C, heads, batch_first=True)

qkv = F.linear(x, mha.in_proj_weight, mha.in_proj_bias)  # (B, T, 3C)
q, k, v = (
    part.view(B, T, heads, C // heads).transpose(1, 2)  # (B, heads, T, D)
    for part in qkv.chunk(3, dim=-1)
)
out = F.scaled_dot_product_attention(q, k, v)
out = mha.out_proj(out.transpose(1, 2).reshape(B, T, C))

torch.testing.assert_close(out, mha(x, x, x)[0])
print(q.shape, out.shape)

# Output:
# torch.Size([2, 3, 5, 4]) torch.Size([2, 5, 12])
