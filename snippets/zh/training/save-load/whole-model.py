# docs/zh/training/save-load.md:112, block whole-model
# Written by `make update`: edit the card.

import pickle
from functools import partial

import torch


class Trap:
    def __reduce__(self):
        return print, ("from the file", 42)  # 加载时调用


torch.save({"weight": Trap()}, "trap.pt")
for load in (torch.load, partial(torch.load, weights_only=True)):
    try:
        load("trap.pt")
    except pickle.UnpicklingError as error:
        print(str(error).split(".")[0])

torch.load("trap.pt", weights_only=False)  # 真的执行了

# Output:
# Weights only load failed
# Weights only load failed
# from the file 42
