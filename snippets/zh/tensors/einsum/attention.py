# docs/zh/tensors/einsum.md:165, block attention
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 5, 4, 8)  # 各为 (B, T, H, D)

scores = torch.einsum("bihd,bjhd->bhij", q, k) / 8**0.5
weights = scores.softmax(dim=-1)
out = torch.einsum("bhij,bjhd->bihd", weights, v)
print(tuple(scores.shape), tuple(out.shape))

qt, kt, vt = (t.transpose(1, 2) for t in (q, k, v))  # (B, H, T, D)
want = (qt @ kt.mT / 8**0.5).softmax(dim=-1) @ vt
torch.testing.assert_close(out, want.transpose(1, 2))

# Output:
# (2, 4, 5, 5) (2, 5, 4, 8)
