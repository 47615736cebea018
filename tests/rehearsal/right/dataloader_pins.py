import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.arange(8.0), torch.arange(8))
for x, y in DataLoader(data, batch_size=4, pin_memory=True):
    assert x.is_pinned() and y.is_pinned()
    assert x.to("cuda", non_blocking=True).is_cuda
