# docs/zh/training/training-loop.md:189, block template
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def train_epoch(model: nn.Module, loader, loss_fn, optimizer) -> float:
    device = next(model.parameters()).device
    total, count = 0.0, 0
    model.train()
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        optimizer.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(x)      # 按样本数加权
        count += len(x)
    return total / count
