# docs/en/start/read-the-error.md:424, block silenced
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 2, 3, 4, 5], [10, 20, 30, 40, 50]])  # 5 samples

print(x.T.tolist())
print(x.reshape(5, 2).tolist())  # right shape, samples mixed

# Output:
# [[1, 10], [2, 20], [3, 30], [4, 40], [5, 50]]
# [[1, 2], [3, 4], [5, 10], [20, 30], [40, 50]]
