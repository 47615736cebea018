# docs/en/reference/cheat-sheet.md:628, block old-constructors
# Written by `make update`: edit the card.

import re

import torch

print(torch.FloatTensor(5).shape, torch.tensor(5.0).shape)
print(torch.LongTensor([1.9, 2.1]), torch.tensor([1.9, 2.1]))

x = torch.tensor([1.0], dtype=torch.float64)
try:
    torch.FloatTensor(x)
except TypeError as error:
    print(re.findall(r"(\w+) TensorOptions\(dtype=(\w+)", str(error)))
print(x.to(torch.float32).dtype)

# Output:
# torch.Size([5]) torch.Size([])
# tensor([1, 2]) tensor([1.9000, 2.1000])
# [('expected', 'float'), ('got', 'double')]
# torch.float32
