# docs/zh/tensors/broadcasting.md:332, block n-by-n-3
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[-3.0], [-1.0], [1.0], [3.0]])  # (4, 1)
y = (2 * x + 5).squeeze(1)  # (4,)

for target in (y, y.unsqueeze(1)):  # (4,) 错，(4, 1) 对
    w = torch.zeros(1, 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.05)
    losses = []
    for _ in range(100):
        loss = (x @ w + b - target).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert abs(b.item() - 5) < 0.01  # y 的均值
    print(f"{losses[0]:.2f} {losses[-1]:.2f} slope {abs(w.item()):.2f}")

# Output:
# 45.00 20.00 slope 0.00
# 45.00 0.00 slope 2.00
