# docs/en/models/linreg-nn.md:289, block state-dict-key
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(1, 1)
model.state_dict()["weight"].fill_(-15)  # into the tensor
print(model.weight.item())

model.state_dict()["weight"] = torch.tensor([[7.0]])  # dict only
print(model.weight.item())

try:
    model.weight = torch.tensor([[7.0]])
except TypeError as error:
    print(error)

# Output:
# -15.0
# -15.0
# cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)
