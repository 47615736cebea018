# docs/zh/nn/lstm.md:574, block exercise-count-2
# Written by `make update`: edit the card.

from torch import nn


def n_params(i, h, layers=1):
    return 4 * h * (i + h + 2) + (layers - 1) * 4 * h * (h + h + 2)


for size in [(10, 20, 1), (3, 7, 1), (3, 7, 3)]:
    true = sum(p.numel() for p in nn.LSTM(*size).parameters())
    assert n_params(*size) == true, (n_params(*size), true)
print("ok")

# Output:
# ok
