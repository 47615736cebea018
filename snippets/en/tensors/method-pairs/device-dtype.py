# docs/en/tensors/method-pairs.md:454, block device-dtype
# Written by `make update`: edit the card.

import torch

x = torch.ones(2)
print(x.to("meta").device, x.to("cpu", torch.float64).dtype)  # 24

try:
    moved = x.cuda().is_cuda
except (AssertionError, RuntimeError):
    moved = False
assert moved == torch.cuda.is_available()  # 24

print(x.type(), x.type("torch.LongTensor").dtype)  # 25
n = torch.tensor([5, 6])
print(x.to(torch.int64).dtype, x.to(n).dtype)  # 25
assert x.type(torch.int64).dtype == x.to(torch.int64).dtype  # 25

# Output:
# meta torch.float64
# torch.FloatTensor torch.int64
# torch.int64 torch.int64
