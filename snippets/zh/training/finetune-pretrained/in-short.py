# docs/zh/training/finetune-pretrained.md:52, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1000))
model.requires_grad_(False)
model[-1] = nn.Linear(model[-1].in_features, 2)  # 新建的，默认要训练

before = {name: p.clone() for name, p in model.named_parameters()}
trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(trainable, lr=0.1)
model(torch.ones(3, 4)).square().mean().backward()
optimizer.step()

for name, p in model.named_parameters():
    print(name, torch.equal(p, before[name]))

# Output:
# 0.weight True
# 0.bias True
# 2.weight False
# 2.bias False
