# docs/zh/tensors/method-pairs.md:202, block shape
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)
try:
    x.T.view(6)  # 6
except RuntimeError as error:
    print(str(error).split(" (")[0])
print(x.T.reshape(6).tolist())  # 6
assert x.reshape(6).data_ptr() == x.data_ptr()  # 6
assert x.T.reshape(6).data_ptr() != x.data_ptr()  # 6
part = x[:, :2]
print(part.is_contiguous(), part.view(2, 2, 1).shape)  # 6

print(x.unsqueeze(0).shape, x.unsqueeze(0).squeeze(0).shape)  # 7
print(x.squeeze(0).shape, torch.ones(1, 2, 1).squeeze().shape)  # 7

# Output:
# view size is not compatible with input tensor's size and stride
# [0, 3, 1, 4, 2, 5]
# False torch.Size([2, 2, 1])
# torch.Size([1, 2, 3]) torch.Size([2, 3])
# torch.Size([2, 3]) torch.Size([2])
