# docs/zh/training/reproducibility.md:211, block bitwise-or-close
# Written by `make update`: edit the card.

import torch
from torch import nn

big, one = torch.tensor(1e8), torch.tensor(1.0)
print(big + one - big, big - big + one)  # 1e8 附近，float32 的间隔是 8

torch.manual_seed(0)
x = torch.rand(1_000_003)
for threads in (1, 2, 4):
    torch.set_num_threads(threads)
    error = (x.sum() - x.double().sum()) / x.double().sum()
    print(torch.get_num_threads(), (error.abs() < 1e-6).item())

layer, batch = nn.Linear(256, 256), torch.randn(32, 256)
torch.testing.assert_close(layer(batch)[:1], layer(batch[:1]))

# Output:
# tensor(0.) tensor(1.)
# 1 True
# 2 True
# 4 True
