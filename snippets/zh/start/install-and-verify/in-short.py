# docs/zh/start/install-and-verify.md:54, block in-short
# Written by `make update`: edit the card.

import torch

print(torch.__version__ >= (2, 13))
print(torch.tensor([1, 2]) + torch.tensor([10, 20]))

# Output:
# True
# tensor([11, 22])
