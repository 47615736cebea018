# docs/zh/nn/attention-sdpa.md:261, block flex-2
# Written by `make update`: edit the card.

import warnings

import torch
import torch.nn.functional as F
from torch.nn.attention.flex_attention import create_block_mask, flex_attention


def window(b, head, i, j):
    return (i >= j) & (i - j < 48)


size = {"Q_LEN": 256, "KV_LEN": 256, "BLOCK_SIZE": 32, "device": "cpu"}
blocks = create_block_mask(window, None, None, **size)
print(blocks.to_dense().sum().item(), "/", blocks.to_dense().numel())

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 1, 256, 8)
with warnings.catch_warnings(record=True):  # 没有编译
    out = flex_attention(q, k, v, block_mask=blocks)
keep = torch.ones(256, 256).tril() - torch.ones(256, 256).tril(-48)
want = F.scaled_dot_product_attention(q, k, v, attn_mask=keep.bool())
torch.testing.assert_close(out, want)

# Output:
# 21 / 64
