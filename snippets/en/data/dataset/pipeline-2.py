# docs/en/data/dataset.md:108, block pipeline-2
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, Dataset

raw = ["2,8,0", "4,6,1", "6,4,0", "8,2,1"]
calls = []


class Rows(Dataset):
    def __init__(self, transform=None):
        self.transform = transform

    def __len__(self):
        return len(raw)

    def __getitem__(self, idx):
        calls.append(idx)
        *features, target = [float(text) for text in raw[idx].split(",")]
        x = torch.tensor(features)  # (2,)
        return (self.transform(x) if self.transform else x), int(target)


loader = DataLoader(Rows(transform=lambda x: x / 10), batch_size=3)
print(calls)
x, y = next(iter(loader))  # (3, 2) (3,)
print(calls, x, y)
assert Rows()[0][0].tolist() == [2, 8] and x.shape == (3, 2)

# Output:
# []
# [0, 1, 2] tensor([[0.2000, 0.8000],
#         [0.4000, 0.6000],
#         [0.6000, 0.4000]]) tensor([0, 1, 0])
