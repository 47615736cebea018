# docs/en/tensors/reductions.md:255, block norm
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[3.0, 0.0], [4.0, 12.0]])
print(torch.linalg.vector_norm(x).item())
print(torch.linalg.vector_norm(x, dim=0).tolist())

old = x.norm(2)  # old interface
new = torch.linalg.norm(x, 2)
print(f"{old:.4f} {new:.4f}")

torch.testing.assert_close(old, x.square().sum().sqrt())
torch.testing.assert_close(new, torch.linalg.svdvals(x)[0])
assert new == torch.linalg.matrix_norm(x, 2)

# Output:
# 13.0
# [5.0, 12.0]
# 13.0000 12.6865
