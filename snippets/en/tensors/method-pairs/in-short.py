# docs/en/tensors/method-pairs.md:102, block in-short
# Written by `make update`: edit the card.

import torch

try:
    torch.bernoulli(0.5)  # 27
except TypeError as error:
    print(error)

print(torch.full((2,), 7).dtype, torch.zeros(2).dtype)  # 2, 3

a, b = torch.ones(3), torch.ones(3)
print(torch.cat([a, b]).shape, torch.stack([a, b]).shape)  # 12

w = torch.ones(3, requires_grad=True)
print(w.detach().data_ptr() == w.data_ptr())  # 22
print(w.clone().requires_grad, w.detach().requires_grad)  # 22

# Output:
# bernoulli(): argument 'input' (position 1) must be Tensor, not float
# torch.int64 torch.float32
# torch.Size([6]) torch.Size([2, 3])
# True
# True False
