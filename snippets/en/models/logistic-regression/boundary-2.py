# docs/en/models/logistic-regression.md:95, block boundary-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.randn(200, 2)
y = (x[:, 0] > x[:, 1]).float()
model = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for _ in range(200):
    optimizer.zero_grad()
    torch.nn.BCEWithLogitsLoss()(model(x)[:, 0], y).backward()
    optimizer.step()
(w1, w2), b = model.weight.tolist()[0], model.bias.item()

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
z = torch.linspace(-6, 6, 100)
left.plot(z, torch.sigmoid(z))
left.plot(0, 0.5, "ko")
left.set(xlabel="z", ylabel="sigmoid(z)")
for value in (0, 1):
    right.plot(*x[y == value].T, ".", label=f"y = {value}")
right.plot([-2.5, 2.5], [(2.5 * w1 - b) / w2, (-2.5 * w1 - b) / w2], "k")
right.set(xlabel="x1", ylabel="x2")
right.legend()
plt.savefig("boundary.svg")
