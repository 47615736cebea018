# docs/zh/training/lr-schedulers.md:233, block template
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR
from torch.utils.data import DataLoader, TensorDataset

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
torch.manual_seed(0)
x = torch.randn(600, 2)
y = (x[:, 0] > x[:, 1]).long()  # 学得会的规律
train_loader = DataLoader(TensorDataset(x[:500], y[:500]), 50, shuffle=True)
val_loader = DataLoader(TensorDataset(x[500:], y[500:]), 60)

layers = nn.Linear(2, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 2)
model = nn.Sequential(*layers).to(device)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.02, weight_decay=0.01)
epochs = 4
steps = epochs * len(train_loader)  # 40
warm_up = LinearLR(optimizer, start_factor=0.1, total_iters=steps // 10)
cosine = CosineAnnealingLR(optimizer, T_max=steps - steps // 10)
scheduler = SequentialLR(optimizer, [warm_up, cosine], [steps // 10])
