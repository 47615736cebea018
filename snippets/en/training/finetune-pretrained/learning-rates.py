# docs/en/training/finetune-pretrained.md:256, block learning-rates
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
backbone, head = nn.Linear(4, 8), nn.Linear(8, 2)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
optimizer.add_param_group({"params": backbone.parameters(), "lr": 0.001})
print([group["lr"] for group in optimizer.param_groups])

start = backbone.weight.detach().clone(), head.weight.detach().clone()
head(backbone(torch.ones(3, 4))).square().mean().backward()
optimizer.step()

for lr, layer, old in [(0.001, backbone, start[0]), (0.1, head, start[1])]:
    torch.testing.assert_close(layer.weight, old - lr * layer.weight.grad)
    assert (layer.weight != old).any()

# Output:
# [0.1, 0.001]
