# docs/zh/speed/memory-and-checkpointing.md:354, block reentrant
# Written by `make update`: edit the card.

import warnings
from functools import partial

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, x = nn.Linear(4, 4), torch.ones(1, 4)
run = partial(checkpoint, layer, x)

with warnings.catch_warnings(record=True) as caught:
    print(run().requires_grad)
for warning in caught:
    print(str(warning.message).split(". ")[0])

print(run(use_reentrant=False).requires_grad)

# Output:
# False
# torch.utils.checkpoint: the use_reentrant parameter should be passed explicitly
# None of the inputs have requires_grad=True
# True
