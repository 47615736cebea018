# docs/en/training/save-load.md:299, block safetensors
# Written by `make update`: edit the card.

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn

state = nn.Linear(2, 3).state_dict()
save_file(state, "model.safetensors", metadata={"epoch": "3"})
loaded = load_file("model.safetensors", device="cpu")
assert all(torch.equal(loaded[name], state[name]) for name in state)

with safe_open("model.safetensors", framework="pt") as file:
    print(sorted(file.keys()), file.metadata())
    row = file.get_slice("weight")[:1]  # reads one row
assert torch.equal(row, state["weight"][:1])

tied = {"a": state["weight"], "b": state["weight"]}
try:
    save_file(tied, "tied.safetensors")
except RuntimeError as error:
    print(str(error).strip().split(",")[0])

# Output:
# ['bias', 'weight'] {'epoch': '3'}
# Some tensors share memory
