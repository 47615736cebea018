# docs/en/data/time-series-windows.md:154, block split
# Written by `make update`: edit the card.

import torch

past, ahead, cut = 4, 1, 16
times = torch.arange(20)
train, val = times[:cut], times[cut - past :]  # past steps shared


def targets(part):
    return part.unfold(0, past + ahead, 1)[:, past:].flatten()


print(targets(train).tolist())
print(targets(val).tolist())
assert targets(train).max() < cut <= targets(val).min()

series = times * 10.0  # a trend
mean, std = series[:cut].mean(), series[:cut].std()
scaled = (series - mean) / std
print(f"{mean:.0f} not {series.mean():.0f}, last {scaled[-1]:.2f}")
assert abs(scaled[:cut].mean()) < 1e-6 and scaled[cut:].min() > 1.5

# Output:
# [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
# [16, 17, 18, 19]
# 75 not 95, last 2.42
