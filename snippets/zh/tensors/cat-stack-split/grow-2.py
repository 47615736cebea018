# docs/zh/tensors/cat-stack-split.md:231, block grow-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

piece = torch.ones(1)
grown, copied = piece.clone(), [1]
for _ in range(199):
    grown = torch.cat([grown, piece])
    copied.append(copied[-1] + grown.numel())  # 又抄了一遍

n = torch.arange(1, 201)
assert copied == (n * (n + 1) // 2).tolist()

plt.figure(figsize=(6, 3), layout="constrained")
plt.plot(n, torch.tensor(copied), label="x = cat([x, piece])")
plt.plot(n, n, label="cat(pieces)")
plt.xlabel("n")
plt.legend(frameon=False)
plt.savefig("copies.svg")
