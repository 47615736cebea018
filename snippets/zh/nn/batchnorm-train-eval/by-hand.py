# docs/zh/nn/batchnorm-train-eval.md:70, block by-hand
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[1.0, 10.0], [3.0, 10.0], [5.0, 40.0]])  # (B, C)
bn = nn.BatchNorm1d(2)
y = bn(x)

mean = x.mean(dim=0)  # 每个通道各一个
biased = ((x - mean) ** 2).mean(dim=0)
by_hand = (x - mean) / (biased + 1e-5).sqrt()
torch.testing.assert_close(y, by_hand, atol=1e-6, rtol=0)

unbiased = biased * 3 / 2
torch.testing.assert_close(bn.running_mean, 0.1 * mean)  # 0.9 · 0 + …
torch.testing.assert_close(bn.running_var, 0.9 * 1 + 0.1 * unbiased)
print(mean.tolist(), unbiased.tolist())
print(bn.running_mean, bn.running_var)

# Output:
# [3.0, 20.0] [4.0, 300.0]
# tensor([0.3000, 2.0000]) tensor([ 1.3000, 30.9000])
