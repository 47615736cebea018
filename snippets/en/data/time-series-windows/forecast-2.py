# docs/en/data/time-series-windows.md:243, block forecast-2
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
first = cut - past  # first window whose target is >= cut
train, val = (x[:first], y[:first]), (x[first:], y[first:])
print([tuple(part.shape) for part in (*train, *val)])

class Forecaster(nn.Module):
    def __init__(self, hidden=16):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)

    def forward(self, x):
        output, (h, c) = self.lstm(x)  # (B, T, 16) (1, B, 16)
        assert torch.equal(output[:, -1], h[-1])
        return self.head(h[-1])  # (B, 1)


model = Forecaster()
print(model(x[:8]).shape, sum(p.numel() for p in model.parameters()))

# Output:
# [(220, 20, 1), (220, 1), (60, 20, 1), (60, 1)]
# torch.Size([8, 1]) 1233
