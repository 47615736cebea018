# docs/zh/tensors/vectorize.md:302, block exercise-one-hot
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F


def one_hot(y, k):
    return torch.eye(k)[: len(y)]  # 你的答案从这里写起


for y, k in [([0, 1], 3), ([0, 2, 1], 3), ([3, 3, 0, 1, 2], 4)]:
    y = torch.tensor(y)
    got, want = one_hot(y, k), F.one_hot(y, k).float()
    assert torch.equal(got, want) and got.dtype == want.dtype, y.tolist()

# Ends with:
# AssertionError: [0, 2, 1]
