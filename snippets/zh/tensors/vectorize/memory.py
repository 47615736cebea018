# docs/zh/tensors/vectorize.md:211, block memory
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
p, q = torch.randn(100, 8), torch.randn(200, 8)

gaps = p[:, None] - q  # (100, 200, 8)
whole = gaps.square().sum(dim=-1).sqrt()  # (100, 200)
print(gaps.nbytes, whole.nbytes)

parts = []
for chunk in p.split(10):
    gaps = chunk[:, None] - q  # (10, 200, 8)
    parts.append(gaps.square().sum(dim=-1).sqrt())
print(gaps.nbytes)

torch.testing.assert_close(torch.cat(parts), whole)
torch.testing.assert_close(torch.cdist(p, q), whole, rtol=1e-4, atol=1e-4)

# Output:
# 640000 80000
# 64000
