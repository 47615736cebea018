# docs/zh/data/transforms.md:301, block in-place
# Written by `make update`: edit the card.

import torch


def shifted_in_place(x):
    x += 1
    return x


def shifted(x):
    return x + 1


for transform in (shifted_in_place, shifted):
    data = torch.zeros(2, 2)
    for epoch in range(3):
        first = transform(data[0])
    print(first.tolist(), data.tolist())

# Output:
# [3.0, 3.0] [[3.0, 3.0], [0.0, 0.0]]
# [1.0, 1.0] [[0.0, 0.0], [0.0, 0.0]]
