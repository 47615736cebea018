# docs/en/nn/batchnorm-train-eval.md:99, block contents
# Written by `make update`: edit the card.

import torch
from torch import nn

bn = nn.BatchNorm2d(3)
print({n: tuple(p.shape) for n, p in bn.named_parameters()})
print({n: tuple(b.shape) for n, b in bn.named_buffers()})

x = torch.arange(60.0).view(5, 3, 2, 2)  # (B, C, H, W)
y = bn(x)
mean = x.mean(dim=(0, 2, 3))  # over all but C
torch.testing.assert_close(bn.running_mean, 0.1 * mean)

shifted = x + torch.tensor([7.0, -5.0, 100.0]).view(3, 1, 1)
torch.testing.assert_close(bn(shifted), y, atol=1e-4, rtol=0)
print(bn.num_batches_tracked.item())

# Output:
# {'weight': (3,), 'bias': (3,)}
# {'running_mean': (3,), 'running_var': (3,), 'num_batches_tracked': ()}
# 2
