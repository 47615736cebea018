# docs/en/tensors/method-pairs.md:296, block joining
# Written by `make update`: edit the card.

import torch

a, b = torch.tensor([1, 2]), torch.tensor([3, 4])
print(torch.cat([a, b]).tolist())  # 12
print(torch.stack([a, b]).tolist())  # 12
assert torch.cat([a, b[:1]]).shape == (3,)  # 12
try:
    torch.stack([a, b[:1]])  # 12
except RuntimeError as error:
    print(error)

x = torch.arange(5)
for parts in (x.split(4), x.chunk(4), x.tensor_split(4)):
    print([len(part) for part in parts])  # 13

# Output:
# [1, 2, 3, 4]
# [[1, 2], [3, 4]]
# stack expects each tensor to be equal size, but got [2] at entry 0 and [1] at entry 1
# [4, 1]
# [2, 2, 1]
# [2, 1, 1, 1]
