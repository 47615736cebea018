# docs/en/models/logistic-regression.md:319, block targets
# Written by `make update`: edit the card.

import torch
from torch import nn

z, y = torch.zeros(2, 1), torch.tensor([1, 0])  # (2, 1) (2,)
loss_fn = nn.BCEWithLogitsLoss()
for target in (y.float(), y[:, None]):
    try:
        loss_fn(z, target)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)

print(f"{loss_fn(z, y[:, None].float()):.4f}")

# Output:
# ValueError: Target size (torch.Size([2])) must be the same as input size (torch.Size([2, 1]))
# RuntimeError: result type Float can't be cast to the desired output type Long
# 0.6931
