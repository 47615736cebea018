# docs/zh/nn/attention-sdpa.md:101, block masks
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

sdpa = F.scaled_dot_product_attention
torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 4, 5, 8)

keep = torch.ones(5, 5, dtype=torch.bool).tril()
add = torch.zeros(5, 5).masked_fill(~keep, -torch.inf)
causal = sdpa(q, k, v, is_causal=True)
torch.testing.assert_close(sdpa(q, k, v, attn_mask=keep), causal)
torch.testing.assert_close(sdpa(q, k, v, attn_mask=add), causal)

real = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]]).bool()  # (B, T)
padded = sdpa(q, k, v, attn_mask=real[:, None, None, :])
short = sdpa(q[:1], k[:1, :, :3], v[:1, :, :3])
torch.testing.assert_close(padded[:1], short)

print(sdpa(q, k, v, attn_mask=torch.zeros(5, 5).bool()).any().item())
print(torch.full((5,), -torch.inf).softmax(dim=0))  # 手写

# Output:
# False
# tensor([nan, nan, nan, nan, nan])
