# docs/zh/data/time-series-windows.md:488, block exercise-split
# Written by `make update`: edit the card.

import torch


def split(series, past, cut):
    train, val = series[:cut], series[cut:]  # 从这里改起
    return train.unfold(0, past + 1, 1), val.unfold(0, past + 1, 1)


for past, cut in [(3, 8), (1, 5)]:
    train, val = split(torch.arange(12), past, cut)
    assert val[:, -1].tolist() == list(range(cut, 12)), val[:, -1].tolist()
    assert train[:, -1].tolist() == list(range(past, cut))
    assert train.shape[1] == val.shape[1] == past + 1

# Ends with:
# AssertionError: [11]
