# docs/en/nn/lstm.md:382, block forecaster-3
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
train = series[:cut].unfold(0, T + 1, 1)  # every window of 31
val = series[cut - T :].unfold(0, T + 1, 1)

x, y = train[:, :T, None], train[:, T]  # one feature per step
val_x, val_y = val[:, :T, None], val[:, T]
assert torch.equal(val_y, series[cut:])
print(x.shape, y.shape, val_x.shape)

class Forecaster(nn.Module):
    def __init__(self, hidden=32):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)

    def forward(self, x):  # (B, T, 1)
        _, (h_n, _) = self.lstm(x)
        return self.head(h_n[-1]).squeeze(-1)  # (B,)


model = Forecaster()
assert model(val_x).shape == val_y.shape
print(sum(p.numel() for p in model.parameters()))

loader = DataLoader(TensorDataset(x, y), batch_size=64, shuffle=True)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(30):  # 150 steps
    for xb, yb in loader:
        optimizer.zero_grad()
        F.mse_loss(model(xb), yb).backward()
        optimizer.step()

with torch.no_grad():
    forecast = model(val_x)
ratio = F.mse_loss(forecast, val_y) / F.mse_loss(val_x[:, -1, 0], val_y)
print(ratio.item() < 0.5, forecast.shape)

# Output:
# torch.Size([270, 30, 1]) torch.Size([270]) torch.Size([100, 30, 1])
# 4513
# True torch.Size([100])
