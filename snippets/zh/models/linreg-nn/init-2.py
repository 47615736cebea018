# docs/zh/models/linreg-nn.md:168, block init-2
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

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)[:, None]  # (60, 1)
y = x - 1 + 0.1 * torch.randn(60, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(100):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()

print([f"{p.item():.2f}" for p in model.parameters()])
assert other.linear.bias.item() == -10  # load_state_dict 是复制

for wrong in (LinearRegression(2, 1), nn.Linear(1, 1)):
    try:
        wrong.load_state_dict(model.state_dict())
    except RuntimeError as error:
        print(str(error).splitlines()[1].strip().split(":")[0])

# Output:
# {'linear.weight': -15.0, 'linear.bias': -10.0}
# ['1.01', '-1.02']
# size mismatch for linear.weight
# Missing key(s) in state_dict
