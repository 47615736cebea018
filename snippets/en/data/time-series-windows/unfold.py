# docs/en/data/time-series-windows.md:123, block unfold
# Written by `make update`: edit the card.

import torch

series = torch.arange(24.0).reshape(12, 2)  # (T, F)
past, ahead = 4, 2

raw = series.unfold(0, past + ahead, step=1)
windows = raw.transpose(1, 2)  # (N, past + ahead, F)
x, y = windows[:, :past], windows[:, past:]
print(tuple(raw.shape), tuple(x.shape), tuple(y.shape))

sliced = [series[i : i + past] for i in range(12 - past - ahead + 1)]
assert torch.equal(x, torch.stack(sliced))
assert x.untyped_storage().data_ptr() == series.untyped_storage().data_ptr()
print(series[:, 0].unfold(0, 6, step=6).tolist())
try:
    series[:5].unfold(0, 6, step=1)
except RuntimeError as error:
    print(error)

# Output:
# (7, 2, 6) (7, 4, 2) (7, 2, 2)
# [[0.0, 2.0, 4.0, 6.0, 8.0, 10.0], [12.0, 14.0, 16.0, 18.0, 20.0, 22.0]]
# maximum size for tensor at dimension 0 is 5 but size is 6
