# docs/zh/reference/cheat-sheet.md:655, block norm
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1.0, -2.0], [3.0, 4.0]])

print(x.norm(1).item(), torch.linalg.norm(x, 1).item())
print(torch.linalg.vector_norm(x, 1).item())
print(torch.linalg.matrix_norm(x, 1).item())
assert x.abs().sum().item() == 10
assert x.abs().sum(0).max().item() == 6

# Output:
# 10.0 6.0
# 10.0
# 6.0
