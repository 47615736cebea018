# docs/en/tensors/vectorize.md:45, block in-short
# Written by `make update`: edit the card.

import torch

a = torch.tensor([1.0, 2.0, 3.0])
b = torch.tensor([4.0, 5.0, 6.0])

total = torch.tensor(0.0)
for i in range(3):
    total = total + a[i] * b[i]

print(total.item(), torch.dot(a, b).item())

# Output:
# 32.0 32.0
