# docs/en/training/lr-schedulers.md:260, block template-2
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR
from torch.utils.data import DataLoader, TensorDataset

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
torch.manual_seed(0)
x = torch.randn(600, 2)
y = (x[:, 0] > x[:, 1]).long()  # a rule to learn
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

def evaluate(model, loader):
    model.eval()
    correct, total = 0, 0
    with torch.inference_mode():
        for x, y in loader:
            guess = model(x.to(device)).argmax(dim=1)
            correct += (guess == y.to(device)).sum().item()
            total += len(y)
    return correct / total


loss_fn, norms = nn.CrossEntropyLoss(), []
for epoch in range(epochs):
    model.train()
    for x, y in train_loader:
        optimizer.zero_grad()
        loss_fn(model(x.to(device)), y.to(device)).backward()
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), 1.0))
        optimizer.step()
        scheduler.step()
    accuracy = evaluate(model, val_loader)
    print(epoch, f"lr {scheduler.get_last_lr()[0]:.4f}", accuracy > 0.85)
assert accuracy > 0.95 and len(norms) == steps
assert model[1].num_batches_tracked == steps  # training only
assert max(norms) < 1.3  # no gradient piles up

# Output:
# 0 lr 0.0187 True
# 1 lr 0.0117 True
# 2 lr 0.0036 True
# 3 lr 0.0000 True
