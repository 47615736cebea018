# docs/zh/tensors/view-vs-reshape.md:321, block reshape-write
# Written by `make update`: edit the card.

import torch

for name in ("x", "x.T"):
    x = torch.zeros(2, 3)
    y = x if name == "x" else x.T
    y.reshape(-1)[0] = 7  # 视图，还是副本
    print(name, x.tolist())

x = torch.zeros(2, 3)
flat = x.reshape(-1).clone()  # 一定是副本
flat[0] = 7
print("clone", x.tolist())

# Output:
# x [[7.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
# x.T [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
# clone [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
