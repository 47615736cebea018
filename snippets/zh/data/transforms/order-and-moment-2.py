# docs/zh/data/transforms.md:103, block order-and-moment-2
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, Dataset


class Signal(Dataset):
    def __init__(self, x, transform=None):
        self.x, self.transform = x, transform

    def __len__(self):
        return len(self.x)

    def __getitem__(self, idx):
        x = self.x[idx]
        return self.transform(x) if self.transform else x


torch.manual_seed(0)
x = torch.zeros(100)
noisy = Signal(x, transform=lambda x: x + torch.randn(()))
epochs = [torch.cat(list(DataLoader(noisy, 50))) for _ in range(2)]
print(len(torch.cat(epochs).unique()))  # 100 个样本，两轮
plain = torch.cat(list(DataLoader(Signal(x), 50)))
assert plain.equal(x)

# Output:
# 200
