# docs/zh/tensors/tensor-dtype.md:354, block exercise-stats
# Written by `make update`: edit the card.

import statistics

import torch


def stats(x):
    y = x.float()  # 你的答案从这里写起
    return y.mean().item(), y.std(correction=0).item()


for data in ([1, 2, 3, 4, 5], [2, 2, 8]):
    mean, std = stats(torch.tensor(data))
    assert mean == statistics.mean(data), mean
    assert {type(mean), type(std)} == {float}
    assert abs(std - statistics.stdev(data)) < 1e-4, round(std, 4)

# Ends with:
# AssertionError: 1.4142
