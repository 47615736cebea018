# docs/en/training/save-load.md:111, block whole-model
# Written by `make update`: edit the card.

import pickle
from functools import partial

import torch


class Trap:
    def __reduce__(self):
        return print, ("from the file", 42)  # called on load


torch.save({"weight": Trap()}, "trap.pt")
for load in (torch.load, partial(torch.load, weights_only=True)):
    try:
        load("trap.pt")
    except pickle.UnpicklingError as error:
        print(str(error).split(".")[0])

torch.load("trap.pt", weights_only=False)  # runs it

# Output:
# Weights only load failed
# Weights only load failed
# from the file 42
