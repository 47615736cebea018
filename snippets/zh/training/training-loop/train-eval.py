# docs/zh/training/training-loop.md:159, block train-eval
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(1), nn.Dropout(0.5))
x = torch.arange(8.0).unsqueeze(1)         # (8, 1)，均值 3.5

with torch.no_grad():
    model.train()
    assert not torch.equal(model(x), model(x))
    print(f"{model[0].running_mean.item():.3f}")

    model.eval()
    assert torch.equal(model(x), model(x))
    print(f"{model[0].running_mean.item():.3f}")

assert model(x).requires_grad              # 只有 eval()：有图
assert all(m.training for m in model.train())  # 每一层

# Output:
# 0.665
# 0.665
