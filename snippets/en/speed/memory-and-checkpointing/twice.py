# docs/en/speed/memory-and-checkpointing.md:383, block twice
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

norm = nn.BatchNorm1d(4)
x = torch.arange(8.0).reshape(2, 4)
checkpoint(norm, x, use_reentrant=False).sum().backward()
print(norm.num_batches_tracked.item())

drop = nn.Dropout(0.5)
for preserve in (True, False):
    x = torch.ones(100, requires_grad=True)
    out = checkpoint(
        drop, x, use_reentrant=False, preserve_rng_state=preserve
    )
    out.sum().backward()
    print(preserve, torch.equal(out, x.grad))  # one mask for both?

# Output:
# 2
# True True
# False False
