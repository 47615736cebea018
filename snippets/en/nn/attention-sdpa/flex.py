# docs/en/nn/attention-sdpa.md:229, block flex
# Written by `make update`: edit the card.

import warnings

import torch
import torch.nn.functional as F
from torch.nn.attention.flex_attention import flex_attention


def nearby(score, b, head, i, j):
    return score - (head + 1) * (i - j).abs()


torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 2, 6, 8)
with warnings.catch_warnings(record=True) as caught:
    out = flex_attention(q, k, v, score_mod=nearby)
print(str(caught[0].message).split(" - ")[0])

t = torch.arange(6.0)
bias = -(t[:, None] - t).abs() * torch.tensor([1.0, 2.0])[:, None, None]
torch.testing.assert_close(
    out, F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
)

# Output:
# flex_attention called without torch.compile()
