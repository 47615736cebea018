# docs/en/training/training-loop.md:215, block evaluate
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
        total += loss.item() * len(x)      # weighted by samples
        count += len(x)
    return total / count

@torch.inference_mode()
def evaluate(model: nn.Module, loader, loss_fn) -> tuple[float, float]:
    device = next(model.parameters()).device
    was_training = model.training
    total, correct, count = 0.0, 0, 0
    model.eval()
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        logits = model(x)                  # (B, C)
        total += loss_fn(logits, y).item() * len(x)
        correct += (logits.argmax(dim=1) == y).sum().item()
        count += len(x)
    model.train(was_training)
    if count == 0:
        raise ValueError("empty loader")
    return total / count, correct / count
