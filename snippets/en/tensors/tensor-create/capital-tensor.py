# docs/en/tensors/tensor-create.md:415, block capital-tensor
# Written by `make update`: edit the card.

import torch

print(torch.Tensor(3).shape)  # 3 unfilled numbers
print(torch.Tensor([3]), torch.Tensor([1, 2]).dtype)

print(torch.tensor(3), torch.tensor(3).shape)
print(torch.tensor([3]), torch.tensor([1, 2]).dtype)

try:
    torch.tensor(2, 3)  # takes data, not a shape
except TypeError as error:
    print(error)

# Output:
# torch.Size([3])
# tensor([3.]) torch.float32
# tensor(3) torch.Size([])
# tensor([3]) torch.int64
# tensor() takes 1 positional argument but 2 were given
