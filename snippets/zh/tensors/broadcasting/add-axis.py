# docs/zh/tensors/broadcasting.md:138, block add-axis
# Written by `make update`: edit the card.

import torch

scores = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
weights = torch.tensor([10, 100])  # (2,)

try:
    print(scores * weights)  # (2, 3) * (2,)
except RuntimeError as error:
    print(error)

print(scores * weights[:, None])  # (2, 3) * (2, 1)
assert weights[:, None].shape == weights.unsqueeze(1).shape == (2, 1)
assert weights[None, :].shape == weights.unsqueeze(0).shape == (1, 2)

# Output:
# The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
# tensor([[ 10,  20,  30],
#         [400, 500, 600]])
