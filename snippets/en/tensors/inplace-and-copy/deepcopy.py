# docs/en/tensors/inplace-and-copy.md:211, block deepcopy
# Written by `make update`: edit the card.

import copy

import torch

model = torch.nn.Linear(2, 1, bias=False)
torch.nn.init.constant_(model.weight, 1.0)
other, twin, state = model, copy.deepcopy(model), model.state_dict()
best = {name: value.clone() for name, value in state.items()}

torch.nn.init.constant_(model.weight, 7.0)  # stands for a step
weights = other.weight, state["weight"], twin.weight, best["weight"]
print([w[0, 0].item() for w in weights])

try:
    copy.deepcopy(model.weight * 2)
except RuntimeError as error:
    print(str(error).split(" at the moment")[0])

# Output:
# [7.0, 7.0, 1.0, 1.0]
# Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol
