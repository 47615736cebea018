# docs/zh/data/dataloader.md:111, block pipeline-2
# Written by `make update`: edit the card.

import torch
from torch.utils.data import BatchSampler, DataLoader, SequentialSampler
from torch.utils.data import TensorDataset, default_collate

dataset = TensorDataset(torch.arange(10), torch.arange(10) * 10)

sampler = SequentialSampler(dataset)
batches = list(BatchSampler(sampler, batch_size=4, drop_last=False))
print(batches)

samples = [dataset[i] for i in batches[0]]  # 4 个元组
inputs, targets = default_collate(samples)  # (4,) (4,)
print(inputs, targets)

first = next(iter(DataLoader(dataset, batch_size=4)))
assert torch.equal(first[0], inputs) and torch.equal(first[1], targets)

# Output:
# [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
# tensor([0, 1, 2, 3]) tensor([ 0, 10, 20, 30])
