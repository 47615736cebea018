# docs/en/nn/attention-sdpa.md:427, block lower-right
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch.nn.attention.bias import causal_lower_right

torch.manual_seed(0)
k, eye = torch.randn(1, 1, 5, 8), torch.eye(5)[None, None]
for n in (1, 2):
    q = torch.randn(1, 1, n, 8)
    lower = causal_lower_right(n, 5)
    for option in ({"is_causal": True}, {}, {"attn_mask": lower}):
        w = F.scaled_dot_product_attention(q, k, eye, **option)
        print(n, *option, (w > 0).sum(dim=-1).flatten().tolist())

# Output:
# 1 is_causal [1]
# 1 [5]
# 1 attn_mask [5]
# 2 is_causal [1, 2]
# 2 [5, 5]
# 2 attn_mask [4, 5]
