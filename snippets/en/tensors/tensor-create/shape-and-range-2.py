# docs/en/tensors/tensor-create.md:330, block shape-and-range-2
# Written by `make update`: edit the card.

import torch

print(torch.arange(5).tolist(), torch.arange(5).dtype)
print(torch.arange(0, 1, 0.25).tolist())
print(torch.linspace(0, 1, 5).tolist())

surprise = torch.arange(1, 1.3, 0.1)
print(len(surprise), f"{surprise[-1].item():.1f}")  # end is in
print(len(torch.linspace(1, 1.2, 3)))
one = torch.linspace(0, 1, 1)
assert one.tolist() == [0]

# Output:
# [0, 1, 2, 3, 4] torch.int64
# [0.0, 0.25, 0.5, 0.75]
# [0.0, 0.25, 0.5, 0.75, 1.0]
# 4 1.3
# 3
