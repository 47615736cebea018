# docs/zh/data/time-series-windows.md:217, block forecast
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
past, cut, times = 20, 240, torch.arange(300)
series = 10 + 3 * torch.sin(2 * torch.pi * times / 25)
series += 0.3 * torch.randn(300)

mean, std = series[:cut].mean(), series[:cut].std()
windows = ((series - mean) / std).unfold(0, past + 1, 1)
x, y = windows[:, :past, None], windows[:, past:]  # (N, 20, 1) (N, 1)
first = cut - past  # 目标从 cut 开始的窗口
train, val = (x[:first], y[:first]), (x[first:], y[first:])
print([tuple(part.shape) for part in (*train, *val)])

# Output:
# [(220, 20, 1), (220, 1), (60, 20, 1), (60, 1)]
