# docs/en/training/save-load.md:197, block keys
# Written by `make update`: edit the card.

import torch
from torch import nn

wrapped = nn.ModuleDict({"module": nn.Linear(2, 1)})
state, model = wrapped.state_dict(), nn.Linear(2, 1)
try:
    model.load_state_dict(state)
except RuntimeError as error:
    print(str(error).replace("\t", ""))

print(model.load_state_dict(state, strict=False).missing_keys)
assert not torch.equal(model.weight, state["module.weight"])

renamed = {key.removeprefix("module."): v for key, v in state.items()}
print(model.load_state_dict(renamed))
assert torch.equal(model.weight, state["module.weight"])
try:
    nn.Linear(3, 1).load_state_dict(renamed, strict=False)
except RuntimeError as error:
    print(str(error).split("\t")[1].split(":")[0])

# Output:
# Error(s) in loading state_dict for Linear:
# Missing key(s) in state_dict: "weight", "bias".
# Unexpected key(s) in state_dict: "module.weight", "module.bias".
# ['weight', 'bias']
# <All keys matched successfully>
# size mismatch for weight
