# docs/en/training/save-load.md:331, block resume
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def build():
    layers = nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1)
    model = nn.Sequential(*layers)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 6)
    x = torch.arange(40.0).reshape(10, 4) / 40
    data = TensorDataset(x, x.sum(dim=1, keepdim=True))
    order = torch.Generator().manual_seed(1)
    loader = DataLoader(data, batch_size=4, shuffle=True, generator=order)
    return model, optimizer, scheduler, loader


def train_epoch(model, optimizer, scheduler, loader):
    for x, y in loader:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    scheduler.step()
