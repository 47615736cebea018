# docs/en/tensors/reductions.md:147, block max
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 5, 3], [4, 2, 6]])

best = x.max(dim=1)
print(best.values.tolist(), best.indices.tolist())
print(x.amax(dim=1).tolist(), x.amax(dim=(0, 1)).item())
print(x.argmax(dim=1).tolist(), x.argmax().item())

row, column = torch.unravel_index(x.argmax(), x.shape)
assert x[row, column] == x.max()
assert torch.equal(x.gather(1, best.indices[:, None])[:, 0], best.values)
print(torch.maximum(x, torch.tensor(3)).tolist())

# Output:
# [5, 6] [1, 2]
# [5, 6] 6
# [1, 2] 5
# [[3, 5, 3], [4, 3, 6]]
