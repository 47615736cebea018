# docs/zh/training/save-load.md:142, block whole-model-2
# Written by `make update`: edit the card.

import pickle

import torch
from torch import nn
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

model = nn.Sequential(nn.Linear(2, 2))
torch.save(model, "whole.pt")
try:
    torch.load("whole.pt", weights_only=True)
except pickle.UnpicklingError as error:
    print(str(error).split("error: ")[1].split(" was")[0])

print(sorted(get_unsafe_globals_in_checkpoint("whole.pt")))
with safe_globals([nn.Sequential, nn.Linear]):
    old = torch.load("whole.pt", weights_only=True)
torch.save(old.state_dict(), "state.pt")
state = torch.load("state.pt", weights_only=True)
assert torch.equal(state["0.weight"], model[0].weight)

# Output:
# Unsupported global: GLOBAL torch.nn.modules.container.Sequential
# ['torch.nn.modules.container.Sequential', 'torch.nn.modules.linear.Linear']
