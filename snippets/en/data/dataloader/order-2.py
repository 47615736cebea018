# docs/en/data/dataloader.md:212, block order-2
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

labels = torch.tensor([0] * 90 + [1] * 10)
weights = 1 / torch.bincount(labels)[labels]  # each class sums to 1
generator = torch.Generator().manual_seed(0)
sampler = WeightedRandomSampler(weights, 1000, generator=generator)

loader = DataLoader(TensorDataset(labels), batch_size=100, sampler=sampler)
drawn = torch.cat([batch for (batch,) in loader])  # (1000,)
assert 0.4 < drawn.float().mean() < 0.6

try:
    DataLoader(TensorDataset(labels), sampler=sampler, shuffle=True)
except ValueError as error:
    print(error)

# Output:
# sampler option is mutually exclusive with shuffle
