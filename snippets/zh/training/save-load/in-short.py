# docs/zh/training/save-load.md:50, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")

restored = nn.Linear(2, 1)
assert not torch.equal(restored.weight, model.weight)
state = torch.load("model.pt", weights_only=True)
print(restored.load_state_dict(state))

assert torch.equal(restored.weight, model.weight)
assert torch.equal(restored.bias, model.bias)

# Output:
# <All keys matched successfully>
