# docs/en/tensors/broadcasting.md:364, block square
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1.0, 1.0, 1.0], [2.0, 2.0, 2.0], [6.0, 6.0, 6.0]])

wrong = x - x.mean(dim=1)  # (3, 3) - (3,)
print(wrong.tolist())

right = x - x.mean(dim=1, keepdim=True)  # (3, 3) - (3, 1)
print(right.tolist())
assert right.count_nonzero() == 0
assert torch.equal(wrong[:, 2], x[:, 2] - x[2].mean())

# Output:
# [[0.0, -1.0, -5.0], [1.0, 0.0, -4.0], [5.0, 4.0, 0.0]]
# [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
