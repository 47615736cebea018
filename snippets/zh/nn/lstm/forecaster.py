# docs/zh/nn/lstm.md:330, block forecaster
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
t = torch.arange(400)
series = (t * 0.25).sin() + 0.5 * (t * 0.1).sin() + 0.05 * torch.randn(400)

T, cut = 30, 300
series = (series - series[:cut].mean()) / series[:cut].std()
train = series[:cut].unfold(0, T + 1, 1)  # 所有长 31 的窗口
val = series[cut - T :].unfold(0, T + 1, 1)

x, y = train[:, :T, None], train[:, T]  # 每步一个特征
val_x, val_y = val[:, :T, None], val[:, T]
assert torch.equal(val_y, series[cut:])
print(x.shape, y.shape, val_x.shape)

# Output:
# torch.Size([270, 30, 1]) torch.Size([270]) torch.Size([100, 30, 1])
