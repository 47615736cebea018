# docs/zh/training/finetune-pretrained.md:437, block exercise-lora-2
# Written by `make update`: edit the card.

import torch
from torch import nn


class LoRA(nn.Module):
    def __init__(self, layer, r):
        super().__init__()
        self.layer = layer.requires_grad_(False)
        self.a = nn.Parameter(0.01 * torch.randn(r, layer.in_features))
        self.b = nn.Parameter(torch.zeros(layer.out_features, r))

    def forward(self, x):
        return self.layer(x) + x @ self.a.T @ self.b.T


layer, x = nn.Linear(4, 3), torch.randn(5, 4)
model, y = LoRA(layer, r=2), layer(x)
trainable = [p for p in model.parameters() if p.requires_grad]
torch.testing.assert_close(model(x), y)
assert sum(p.numel() for p in trainable) == 14, [p.shape for p in trainable]

model(x).square().mean().backward()
assert layer.weight.grad is None and any(p.grad.any() for p in trainable)
print("ok")

# Output:
# ok
