# docs/en/tensors/inplace-and-copy.md:141, block dtype
# Written by `make update`: edit the card.

import torch

z = torch.zeros(2, dtype=torch.long)
y = torch.tensor([1.9, -1.9])

for operation in (z.add_, z.mul_, z.div_):
    try:
        operation(y.round())  # whole values too
    except RuntimeError as error:
        print(error)

print((z + y).dtype, z.copy_(y).tolist())
z[:] = 10 * y
print(z.tolist())
print(torch.zeros(2).add_(y.double()).dtype)

z = z.to(y.dtype).add_(y)  # make it float first
print(z.dtype)

# Output:
# result type Float can't be cast to the desired output type Long
# result type Float can't be cast to the desired output type Long
# result type Float can't be cast to the desired output type Long
# torch.float32 [1, -1]
# [19, -19]
# torch.float32
# torch.float32
