# docs/en/models/logistic-regression.md:298, block threshold
# Written by `make update`: edit the card.

import torch

z = torch.tensor([-1.0, 0.2, 0.4, 3.0])
print((z > 0.5).int().tolist())
print((torch.sigmoid(z) > 0.5).int().tolist())
print((z > 0).int().tolist())
print(f"{torch.sigmoid(torch.tensor(0.5)):.2f}")

# Output:
# [0, 0, 0, 1]
# [0, 1, 1, 1]
# [0, 1, 1, 1]
# 0.62
