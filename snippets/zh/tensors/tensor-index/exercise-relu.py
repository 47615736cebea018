# docs/zh/tensors/tensor-index.md:462, block exercise-relu
# Written by `make update`: edit the card.

import torch


def relu(x):
    y = x[:]  # 你的答案从这里写起
    y[y < 0] = 0
    return y


for data in ([-1.0, 2.0, -3.0], [-4, 5, 0]):
    x = torch.tensor(data)
    y = relu(x)
    assert y.tolist() == [max(v, 0) for v in data], y.tolist()
    assert y.dtype == x.dtype, y.dtype
    assert x.tolist() == data, x.tolist()

# Ends with:
# AssertionError: [0.0, 2.0, 0.0]
