# docs/zh/training/training-loop.md:239, block fit
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

def fit(model, train_loader, val_loader, loss_fn, optimizer, epochs: int):
    for epoch in range(1, epochs + 1):
        train = train_epoch(model, train_loader, loss_fn, optimizer)
        val, acc = evaluate(model, val_loader, loss_fn)
        print(f"epoch {epoch}/{epochs}  train loss {train:.2f}  ", end="")
        print(f"val loss {val:.2f}  val acc {acc:.2f}")


torch.manual_seed(5)
x = torch.randn(600, 2)
y = (x[:, 0] > x[:, 1]).long()             # 学得会的规律
train_loader = DataLoader(TensorDataset(x[:500], y[:500]), 50, shuffle=True)
val_loader = DataLoader(TensorDataset(x[500:], y[500:]), 100)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
fit(model, train_loader, val_loader, nn.CrossEntropyLoss(), optimizer, 4)
assert model.training                      # evaluate() 还原了模式

# Output:
# epoch 1/4  train loss 0.56  val loss 0.46  val acc 0.88
# epoch 2/4  train loss 0.37  val loss 0.29  val acc 0.96
# epoch 3/4  train loss 0.23  val loss 0.19  val acc 0.97
# epoch 4/4  train loss 0.16  val loss 0.13  val acc 0.99
