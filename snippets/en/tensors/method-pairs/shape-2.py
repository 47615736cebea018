# docs/en/tensors/method-pairs.md:228, block shape-2
# Written by `make update`: edit the card.

import torch

x = torch.zeros(2, 3, 4)
moved, swapped = x.permute(2, 0, 1), x.transpose(0, 2)
print(moved.shape, swapped.shape)  # 8
assert moved.data_ptr() == swapped.data_ptr() == x.data_ptr()  # 8
try:
    x.permute(2, 0)  # 8
except RuntimeError as error:
    print(str(error).split(" i.e. ")[0].split(": ")[1])

print(x.flatten(1).shape, x.flatten(0, 1).shape, x.ravel().shape)  # 9
assert x.flatten().data_ptr() == x.ravel().data_ptr() == x.data_ptr()  # 9
for flat in (swapped.flatten(), swapped.ravel()):
    assert flat.data_ptr() != x.data_ptr()  # 9

# Output:
# torch.Size([4, 2, 3]) torch.Size([4, 3, 2])
# number of dimensions in the tensor input does not match the length of the desired ordering of dimensions
# torch.Size([2, 12]) torch.Size([6, 4]) torch.Size([24])
