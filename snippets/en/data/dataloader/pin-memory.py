# docs/en/data/dataloader.md:411, block pin-memory
# Written by `make update`: edit the card.

import warnings

import torch
from torch.utils.data import DataLoader

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
pin = device.type == "cuda"

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    next(iter(DataLoader(range(8), 4, pin_memory=True)))
if device.type == "cpu":
    assert "no accelerator is found" in str(caught[0].message)

for batch in DataLoader(range(8), 4, pin_memory=pin):
    assert batch.is_pinned() == pin
    batch = batch.to(device, non_blocking=pin)
