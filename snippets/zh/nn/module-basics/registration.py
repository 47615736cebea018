# docs/zh/nn/module-basics.md:174, block registration
# Written by `make update`: edit the card.

import torch
from torch import nn


class Holder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)
        self.scale = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.plain = torch.zeros(2)
        self.listed = [nn.Linear(2, 1)]
        self.others = (nn.Linear(2, 1),), {"a": nn.Linear(2, 1)}


model = Holder().to(torch.float64)
print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
print(model.mean.dtype, model.plain.dtype, model.listed[0].weight.dtype)
assert model.others[1]["a"].weight.dtype == torch.float32

# Output:
# ['scale', 'layer.weight', 'layer.bias']
# ['scale', 'mean', 'layer.weight', 'layer.bias']
# torch.float64 torch.float32 torch.float32
