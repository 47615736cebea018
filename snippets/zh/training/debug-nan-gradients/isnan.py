# docs/zh/training/debug-nan-gradients.md:386, block isnan
# Written by `make update`: edit the card.

import torch

for value in (1.0, float("inf"), float("nan")):
    loss = torch.tensor(value)
    alarms = torch.isnan(loss), loss > 1e6, loss == float("nan")
    print(value, *(a.item() for a in alarms), not torch.isfinite(loss))

# Output:
# 1.0 False False False False
# inf False True False True
# nan True False False True
