# docs/en/training/finetune-pretrained.md:162, block new-head-3
# Written by `make update`: edit the card.

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        layers = nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU()
        self.backbone = nn.Sequential(*layers)
        self.head = nn.Linear(32, classes)

    def forward(self, x):
        return self.head(self.backbone(x))


def pictures(n):
    rows = torch.eye(8).repeat_interleave(8, 1)  # (8, 64)
    lines = torch.cat([rows, torch.eye(8).repeat(1, 8)])  # (16, 64)
    line = torch.arange(n) % 16
    return lines[line] + 0.3 * torch.randn(n, 64), line


torch.manual_seed(0)
x, line = pictures(1600)
print(Net(16)(x).shape, line.unique().numel())

def fit(model, x, y, steps):
    trainable = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(trainable, lr=0.02)
    for _ in range(steps):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()


model = Net(16)
fit(model, x, line, steps=60)
torch.save(model.state_dict(), "lines.pt")
print(list(model.state_dict()))

x, line = pictures(32)
y = line // 8  # 0 row, 1 column
x_test, line_test = pictures(800)
test = x_test, line_test // 8


def accuracy(model, x, y):
    with torch.no_grad():
        return (model.eval()(x).argmax(1) == y).float().mean()


tuned = Net(16)
tuned.load_state_dict(torch.load("lines.pt", weights_only=True))
tuned.requires_grad_(False)
tuned.head = nn.Linear(32, 2)
print(sum(p.numel() for p in tuned.parameters() if p.requires_grad))

fit(tuned, x, y, steps=100)
scratch = Net(2)
fit(scratch, x, y, steps=100)
assert accuracy(scratch, x, y) == 1  # by heart
assert accuracy(tuned, *test) > 0.8 > 0.7 > accuracy(scratch, *test)

# Output:
# torch.Size([1600, 16]) 16
# ['backbone.0.weight', 'backbone.0.bias', 'backbone.1.weight', 'backbone.1.bias', 'backbone.1.running_mean', 'backbone.1.running_var', 'backbone.1.num_batches_tracked', 'head.weight', 'head.bias']
# 66
