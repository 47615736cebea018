# docs/zh/nn/attention-sdpa.md:541, block exercise-split
# Written by `make update`: edit the card.

import torch


def split(x, heads):
    B, T, C = x.shape
    return x.view(B, heads, T, C // heads)  # 从这里改起


x = torch.arange(3 * 4 * 6).reshape(3, 4, 6)
got = split(x, 2)
assert got.shape == (3, 2, 4, 3)
assert torch.equal(got[:, 1], x[:, :, 3:]), got[0, 1].tolist()
assert torch.equal(got[:, 0], x[:, :, :3])

# Ends with:
# AssertionError: [[12, 13, 14], [15, 16, 17], [18, 19, 20], [21, 22, 23]]
