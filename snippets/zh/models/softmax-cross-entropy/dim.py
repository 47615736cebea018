# docs/zh/models/softmax-cross-entropy.md:303, block dim
# Written by `make update`: edit the card.

import torch

z = torch.tensor([[3.0, 1.0, 0.0], [2.0, 2.0, 2.0]])  # (2, 3)
for dim in (0, 1):
    p = torch.softmax(z, dim=dim)
    rows = [round(v, 2) for v in p.sum(dim=1).tolist()]
    alone = torch.softmax(z[:1], dim=dim)
    print("dim", dim, "rows", rows, torch.allclose(p[:1], alone))

# Output:
# dim 0 rows [1.12, 1.88] False
# dim 1 rows [1.0, 1.0] True
