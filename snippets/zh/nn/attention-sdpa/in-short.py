# docs/zh/nn/attention-sdpa.md:47, block in-short
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 4, 5, 8)  # 各为 (B, 头数, T, D)

scores = q @ k.mT  # (2, 4, 5, 5)
scores = scores / q.shape[-1] ** 0.5
keep = torch.ones(5, 5, dtype=torch.bool).tril()  # 键 ≤ 查询
weights = scores.masked_fill(~keep, -torch.inf).softmax(dim=-1)
by_hand = weights @ v  # (2, 4, 5, 8)

out = F.scaled_dot_product_attention(q, k, v, is_causal=True)
torch.testing.assert_close(out, by_hand)
print(out.shape)

# Output:
# torch.Size([2, 4, 5, 8])
