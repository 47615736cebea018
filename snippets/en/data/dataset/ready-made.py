# docs/en/data/dataset.md:157, block ready-made
# Written by `make update`: edit the card.

import torch
from torch.utils.data import ConcatDataset, StackDataset
from torch.utils.data import Subset, TensorDataset

a = torch.arange(4)
pairs = TensorDataset(a, a * 10)
part = Subset(pairs, [3, 1])
kinds = {
    "list": ["p", "q", "r"],
    "TensorDataset": pairs,
    "Subset": part,
    "ConcatDataset": ConcatDataset([pairs, part]),
    "StackDataset": StackDataset(p=a.tolist(), q=["s", "t", "u", "v"]),
}

for name, dataset in kinds.items():
    print(name, len(dataset), dataset[1])

# Output:
# list 3 q
# TensorDataset 4 (tensor(1), tensor(10))
# Subset 2 (tensor(1), tensor(10))
# ConcatDataset 6 (tensor(1), tensor(10))
# StackDataset 4 {'p': 1, 'q': 't'}
