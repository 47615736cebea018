# docs/en/speed/memory-and-checkpointing.md:353, block reentrant
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, x = nn.Linear(4, 4), torch.ones(1, 4)

with warnings.catch_warnings(record=True) as caught:
    print(checkpoint(*(layer, x)).requires_grad)
for warning in caught:
    print(str(warning.message).split(". ")[0])

print(checkpoint(layer, x, use_reentrant=False).requires_grad)

# Output:
# False
# torch.utils.checkpoint: the use_reentrant parameter should be passed explicitly
# None of the inputs have requires_grad=True
# True
