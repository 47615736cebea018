# docs/zh/training/optimizers.md:169, block meaning-of-lr
# Written by `make update`: edit the card.

import torch

for scale in (0.01, 1.0, 100.0):
    for cls in (torch.optim.SGD, torch.optim.Adam):
        w = torch.zeros(1, requires_grad=True)
        optimizer = cls([w], lr=0.1)
        path = []
        for _ in range(20):
            optimizer.zero_grad()
            (scale * (w - 3) ** 2).backward()
            optimizer.step()
            path.append(f"{w.item():.3g}")
        print(scale, cls.__name__, path[0], path[-1])

# Output:
# 0.01 SGD 0.006 0.118
# 0.01 Adam 0.1 1.88
# 1.0 SGD 0.6 2.97
# 1.0 Adam 0.1 1.88
# 100.0 SGD 60 -1.13e+26
# 100.0 Adam 0.1 1.88
