# docs/zh/tensors/einsum.md:276, block no-arrow
# Written by `make update`: edit the card.

import torch

a, b = torch.ones(2, 3), torch.ones(3, 4)

for expr in ("ij,jk", "zj,jk", "zj,jk->zk"):
    print(f"{expr:9}", tuple(torch.einsum(expr, a, b).shape))

x = torch.tensor([[1, 2], [3, 4]])
assert torch.equal(torch.einsum("ba", x), x.T)
assert torch.equal(torch.einsum("aB", x), x.T)

# Output:
# ij,jk     (2, 4)
# zj,jk     (4, 2)
# zj,jk->zk (2, 4)
