# docs/zh/models/linreg-nn.md:139, block init
# Written by `make update`: edit the card.

import torch
from torch import nn


class LinearRegression(nn.Module):
    def __init__(self, d_in, d_out):
        super().__init__()
        self.linear = nn.Linear(d_in, d_out)

    def forward(self, x):
        return self.linear(x)


model, other = LinearRegression(1, 1), LinearRegression(1, 1)
assert model.linear.weight != other.linear.weight  # 随机的起点

nn.init.constant_(model.linear.weight, -15)
nn.init.constant_(model.linear.bias, -10)
print({name: p.item() for name, p in model.named_parameters()})

other.load_state_dict(model.state_dict())
assert other.linear.weight.item() == -15

# Output:
# {'linear.weight': -15.0, 'linear.bias': -10.0}
