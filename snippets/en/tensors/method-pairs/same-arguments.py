# docs/en/tensors/method-pairs.md:566, block same-arguments
# Written by `make update`: edit the card.

import torch

print(torch.arange(0, 10, 2).tolist())  # 4
print(torch.linspace(0, 10, 2).tolist())  # 4

x = torch.arange(6).view(2, 3)
print(x.permute(0, 1).shape, x.transpose(0, 1).shape)  # 8

line = torch.arange(6)
print([len(part) for part in line.split(2)])  # 13
print([len(part) for part in line.chunk(2)])  # 13

w = torch.tensor([[1.0, -2.0], [3.0, 4.0]])
print(w.norm(1).item())  # 21
print(torch.linalg.norm(w, 1).item())  # 21

# Output:
# [0, 2, 4, 6, 8]
# [0.0, 10.0]
# torch.Size([2, 3]) torch.Size([3, 2])
# [2, 2, 2]
# [3, 3]
# 10.0
# 6.0
