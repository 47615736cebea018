# docs/en/nn/hooks.md:279, block not-called
# Written by `make update`: edit the card.

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b, self.act = nn.Linear(2, 2), nn.Linear(2, 2), nn.ReLU()

    def forward(self, x):
        x = torch.relu(self.a(x))  # act is not called
        return self.b.forward(x)  # neither is b


model, seen = Net(), []
for name, layer in model.named_children():
    layer.register_forward_hook(lambda *_, name=name: seen.append(name))
print(model(torch.ones(1, 2)).shape, seen)

# Output:
# torch.Size([1, 2]) ['a']
