# docs/en/start/read-the-error.md:331, block same-device
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(3, 2).to("meta")
x = torch.ones(4, 3)  # still on the CPU
try:
    model(x)
except RuntimeError as error:
    print(error)

device = next(model.parameters()).device  # data follow the model
print(model(x.to(device)).shape)

# Output:
# Tensor on device meta is not on the expected device cpu!
# torch.Size([4, 2])
