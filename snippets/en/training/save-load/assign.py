# docs/en/training/save-load.md:512, block assign
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
with torch.device("meta"):
    model = nn.Linear(2, 1)

with warnings.catch_warnings(record=True) as caught:
    model.load_state_dict(state)
print(model.weight.device, str(caught[0].message).split("which is ")[1][:8])

early = torch.optim.SGD(model.parameters(), lr=0.1)
model.load_state_dict(state, assign=True)
late = torch.optim.SGD(model.parameters(), lr=0.1)
for optimizer in (early, late):
    print(optimizer.param_groups[0]["params"][0] is model.weight)

# Output:
# meta a no-op.
# False
# True
