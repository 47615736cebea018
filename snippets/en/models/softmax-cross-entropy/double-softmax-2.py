# docs/en/models/softmax-cross-entropy.md:268, block double-softmax-2
# Written by `make update`: edit the card.

import math

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
y = torch.arange(600) % 10
x = 2 * torch.randn(10, 8)[y] + torch.randn(600, 8)
fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
for twice, name in [(False, "logits"), (True, "softmax + CE")]:
    model, losses, hits = torch.nn.Linear(8, 10), [], []
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(200):
        z = model(x)
        hits.append((z.argmax(dim=1) == y).float().mean().item())
        out = torch.softmax(z, dim=1) if twice else z
        loss = torch.nn.functional.cross_entropy(out, y)
        optimizer.zero_grad(), loss.backward(), optimizer.step()
        losses.append(loss.item())
    a, b = (hits[160], hits[180]) if twice else (hits[7], hits[10])
    assert a < 0.95 < b
    left.plot(losses, label=name)
    right.plot(hits)
left.axhline(math.log(1 + 9 / math.e), color="C1", ls=":")
left.set(ylabel="loss", xlabel="step"), right.set(ylabel="accuracy")
left.legend()
plt.savefig("double.svg")
