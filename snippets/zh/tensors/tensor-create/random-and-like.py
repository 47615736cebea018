# docs/zh/tensors/tensor-create.md:356, block random-and-like
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
u, n = torch.rand(10_000), torch.randn(10_000)
assert 0 <= u.min() and u.max() < 1
assert n.mean().abs() < 0.1 and (n.std() - 1).abs() < 0.1

dice = torch.randint(1, 7, (1000,))
print(dice.unique().tolist(), dice.dtype)

coins = torch.bernoulli(torch.tensor([0.0, 1.0, 1.0]))
print(coins.tolist())
try:
    torch.bernoulli(0.5)
except TypeError as error:
    print(error)

# Output:
# [1, 2, 3, 4, 5, 6] torch.int64
# [0.0, 1.0, 1.0]
# bernoulli(): argument 'input' (position 1) must be Tensor, not float
