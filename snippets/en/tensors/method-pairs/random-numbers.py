# docs/en/tensors/method-pairs.md:487, block random-numbers
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
u, z = torch.rand(10_000), torch.randn(10_000)
assert u.min() >= 0 and u.max() < 1 and z.min() < 0  # 26
print(f"{u.mean():.1f} {u.std():.1f}")  # 26
print(f"{z.mean().abs():.1f} {z.std():.1f}")  # 26

whole = torch.randint(0, 3, (1000,))
print(whole.unique().tolist(), whole.dtype)  # 27
print(torch.bernoulli(torch.tensor([0.0, 1.0])).tolist())  # 27
coins = torch.bernoulli(torch.full((10_000,), 0.3))
print(coins.unique().tolist(), f"{coins.mean():.1f}")  # 27
try:
    torch.bernoulli(0.3)  # 27
except TypeError as error:
    print(error)

# Output:
# 0.5 0.3
# 0.0 1.0
# [0, 1, 2] torch.int64
# [0.0, 1.0]
# [0.0, 1.0] 0.3
# bernoulli(): argument 'input' (position 1) must be Tensor, not float
