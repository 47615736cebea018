# docs/en/nn/loss-functions.md:192, block outliers-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x = torch.linspace(-3, 3, 241)
zero, one = torch.zeros_like(x), torch.ones_like(x)
curves = {"MSE": F.mse_loss, "L1": F.l1_loss, "Huber": F.huber_loss}
bce = F.binary_cross_entropy_with_logits
fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")

for name, loss_fn in curves.items():
    left.plot(x, loss_fn(x, zero, reduction="none"), label=name)
for target, name in [(one, "BCE, y = 1"), (zero, "BCE, y = 0")]:
    right.plot(2 * x, bce(2 * x, target, reduction="none"), label=name)
left.set(xlabel="x − y", ylabel="loss", ylim=(0, 5))
right.set(xlabel="logit", ylim=(0, 6.2))
left.legend(loc="upper center"), right.legend(loc="upper center")
plt.savefig("curves.svg")
