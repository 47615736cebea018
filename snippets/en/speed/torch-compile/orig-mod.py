# docs/en/speed/torch-compile.md:455, block orig-mod
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
print(list(compiled.state_dict()))

try:
    nn.Linear(2, 1).load_state_dict(compiled.state_dict())
except RuntimeError as error:
    print(str(error).splitlines()[-1].strip())

assert compiled.weight is model.weight
print(nn.Linear(2, 1).load_state_dict(model.state_dict()))

# Output:
# ['_orig_mod.weight', '_orig_mod.bias']
# Unexpected key(s) in state_dict: "_orig_mod.weight", "_orig_mod.bias".
# <All keys matched successfully>
