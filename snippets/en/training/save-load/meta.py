# docs/en/training/save-load.md:266, block meta
# Written by `make update`: edit the card.

import torch
from torch import nn

source = nn.Linear(2, 1)
torch.save(source.state_dict(), "model.pt")
state = torch.load("model.pt", map_location="meta", weights_only=True)
look = state["weight"]
print(look.device, tuple(look.shape), look.dtype)

with torch.device("meta"):
    model = nn.Linear(2, 1)
    model.register_buffer("cache", torch.ones(3), persistent=False)
print(model.weight.device)

state = torch.load("model.pt", mmap=True, weights_only=True)
model.load_state_dict(state, assign=True)
assert model.weight.data_ptr() == state["weight"].data_ptr()
print(model.weight.device, torch.equal(model.weight, source.weight))
print(model.cache.device)

# Output:
# meta (1, 2) torch.float32
# meta
# cpu True
# meta
