# docs/zh/tensors/reductions.md:395, block exercise-population-std-2
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0], [0.0, 0.0, 0.0, 0.0, 10.0]])

p = x.std(dim=1, correction=0)

expected = torch.tensor([2.0**0.5, 4.0])
assert torch.allclose(p, expected), p
print("ok")

# Output:
# ok
