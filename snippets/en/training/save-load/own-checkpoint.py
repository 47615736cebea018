# docs/en/training/save-load.md:543, block own-checkpoint
# Written by `make update`: edit the card.

import argparse
import pathlib
import pickle

import numpy as np
import torch

args = argparse.Namespace(lr=0.1)
for extra in (np.eye(2), np.float64(0.5), pathlib.PurePosixPath("data"), args):
    torch.save({"weight": torch.ones(1), "extra": extra}, "bad.pt")
    try:
        torch.load("bad.pt", weights_only=True)
    except pickle.UnpicklingError:
        print("refused", type(extra).__name__)

plain = {"acc": float(np.float64(0.5)), "dir": "data", "args": vars(args)}
torch.save(plain, "good.pt")
print(torch.load("good.pt", weights_only=True))

rng = np.random.default_rng(0).bit_generator.state  # no array
torch.save(rng, "rng.pt")
back = torch.load("rng.pt", weights_only=True)
assert back == rng

# Output:
# refused ndarray
# refused float64
# refused PurePosixPath
# refused Namespace
# {'acc': 0.5, 'dir': 'data', 'args': {'lr': 0.1}}
