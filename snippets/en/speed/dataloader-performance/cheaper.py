# docs/en/speed/dataloader-performance.md:284, block cheaper
# Written by `make update`: edit the card.

import torch
from torch.utils.data import BatchSampler, DataLoader, SequentialSampler


class Store:
    requests = 0

    def __len__(self):
        return 8

    def __getitem__(self, index):          # one index, or a list
        self.requests += 1
        return torch.arange(80).reshape(8, 10)[index]


class Batched(Store):
    def __getitems__(self, indices):
        return list(self[indices])


whole = BatchSampler(SequentialSampler(range(8)), 4, drop_last=False)
for data, options in [
    (Store(), {"batch_size": 4}),
    (Batched(), {"batch_size": 4}),
    (Store(), {"batch_size": None, "sampler": whole}),
]:
    batches = list(DataLoader(data, **options))
    assert torch.equal(torch.cat(batches), torch.arange(80).reshape(8, 10))
    print(data.requests, batches[0].shape)

# Output:
# 8 torch.Size([4, 10])
# 2 torch.Size([4, 10])
# 2 torch.Size([4, 10])
