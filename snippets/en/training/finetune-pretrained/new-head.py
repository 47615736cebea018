# docs/en/training/finetune-pretrained.md:106, block new-head
# Written by `make update`: edit the card.

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        layers = nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU()
        self.backbone = nn.Sequential(*layers)
        self.head = nn.Linear(32, classes)

    def forward(self, x):
        return self.head(self.backbone(x))


def pictures(n):
    rows = torch.eye(8).repeat_interleave(8, 1)  # (8, 64)
    lines = torch.cat([rows, torch.eye(8).repeat(1, 8)])  # (16, 64)
    line = torch.arange(n) % 16
    return lines[line] + 0.3 * torch.randn(n, 64), line


torch.manual_seed(0)
x, line = pictures(1600)
print(Net(16)(x).shape, line.unique().numel())

# Output:
# torch.Size([1600, 16]) 16
