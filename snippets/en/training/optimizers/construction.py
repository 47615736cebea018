# docs/en/training/optimizers.md:476, block construction
# Written by `make update`: edit the card.

import torch
from torch import nn

params = nn.Linear(2, 1).parameters()
assert len(list(params)) == 2  # used up
w = torch.ones(2, requires_grad=True)
moved = w.to(torch.float64)

for bad in (params, [moved], [{"params": w}, {"params": w}]):
    try:
        torch.optim.AdamW(bad)
    except ValueError as error:
        print(error)

# Output:
# optimizer got an empty parameter list
# can't optimize a non-leaf Tensor
# some parameters appear in more than one parameter group
