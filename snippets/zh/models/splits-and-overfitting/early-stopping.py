# docs/zh/models/splits-and-overfitting.md:282, block early-stopping
# Written by `make update`: edit the card.

import torch
from torch.nn.functional import mse_loss

torch.manual_seed(0)
x = torch.randn(300, 20)
y = x[:, :2].sum(1, keepdim=True) + torch.randn(300, 1)
x_val, y_val = x[25:150], y[25:150]

for decay in (0.0, 0.3, 1.0, 3.0, 10.0):
    model = torch.nn.Linear(20, 1)
    optimizer = torch.optim.SGD(model.parameters(), 0.05, weight_decay=decay)
    for _ in range(300):
        optimizer.zero_grad()
        loss = mse_loss(model(x[:25]), y[:25])
        loss.backward()
        optimizer.step()
    val = mse_loss(model(x_val), y_val).item()
    print(f"decay {decay:4} train {loss.item():.2f} val {val:.2f}")

# Output:
# decay  0.0 train 0.10 val 6.76
# decay  0.3 train 0.28 val 2.94
# decay  1.0 train 0.59 val 2.15
# decay  3.0 train 1.07 val 2.12
# decay 10.0 train 1.68 val 2.39
