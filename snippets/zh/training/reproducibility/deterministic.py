# docs/zh/training/reproducibility.md:171, block deterministic
# Written by `make update`: edit the card.

import torch

torch.use_deterministic_algorithms(True)
index, values = torch.tensor([0, 0]), torch.tensor([1.0, 2.0])

try:
    torch.zeros(3).put_(index, values)
except RuntimeError as error:
    print(str(error).split(". ")[0])

print(torch.zeros(3).put_(index, values, accumulate=True))
print(torch.empty(3))

torch.use_deterministic_algorithms(False)
print(torch.zeros(3).put_(index[:1], values[1:]))

# Output:
# put_ does not have a deterministic implementation, but you set 'torch.use_deterministic_algorithms(True)'
# tensor([3., 0., 0.])
# tensor([nan, nan, nan])
# tensor([2., 0., 0.])
