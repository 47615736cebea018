# docs/en/tensors/broadcasting.md:162, block add-axis-2
# Written by `make update`: edit the card.

import torch

hours = torch.tensor([0, 12])  # (2,)
minutes = torch.tensor([1, 2, 3])  # (3,)
print((hours[:, None] + minutes).tolist())  # (2, 1) + (3,)

places = torch.tensor([0, 3, 7])  # (3,)
gaps = (places[:, None] - places).abs()  # (3, 1) - (3,)
print(gaps.tolist())

loop = [[abs(p - q) for q in [0, 3, 7]] for p in [0, 3, 7]]
assert gaps.tolist() == loop

# Output:
# [[1, 2, 3], [13, 14, 15]]
# [[0, 3, 7], [3, 0, 4], [7, 4, 0]]
