# docs/en/training/save-load.md:233, block map-location
# Written by `make update`: edit the card.

from unittest.mock import patch

import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
with patch("torch.serialization.location_tag", return_value="cuda:99"):
    torch.save(state, "gpu.pt")
try:
    torch.load("gpu.pt", weights_only=True)
except RuntimeError as error:
    print(str(error)[:35])

loaded = torch.load("gpu.pt", map_location="cpu", weights_only=True)
print(loaded["weight"].device, torch.equal(loaded["weight"], state["weight"]))

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
model = nn.Linear(2, 1).to(device)
model.load_state_dict(loaded)
assert model.weight.device.type == device.type
assert torch.equal(model.weight.cpu(), state["weight"])

# Output:
# Attempting to deserialize object on
# cpu True
