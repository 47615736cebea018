# docs/zh/nn/lstm.md:553, block exercise-count
# Written by `make update`: edit the card.

from torch import nn


def n_params(i, h, layers=1):
    return layers * 4 * h * (i + h + 1)  # 从这里改起


for size in [(10, 20, 1), (3, 7, 1), (3, 7, 3)]:
    true = sum(p.numel() for p in nn.LSTM(*size).parameters())
    assert n_params(*size) == true, (n_params(*size), true)

# Ends with:
# AssertionError: (2480, 2560)
