# docs/en/tensors/tensor-dtype.md:130, block promotion-2
# Written by `make update`: edit the card.

import torch

i, f = torch.tensor([1, 2]), torch.tensor([1.0, 2.0])
half, double = f.half(), f.double()

print((i + f).dtype, (f + double).dtype)
print((i + 1.5).dtype, (half + 1.5).dtype)
print((f + torch.tensor(1.5, dtype=torch.float64)).dtype)  # 0-dimensional
print((i / 2).dtype, (i // 2).dtype)
print(torch.promote_types(torch.uint8, torch.int8))
print(torch.result_type(half, 1.5))

ones = torch.ones(2, 2)
for call in (lambda: ones @ ones.long(), lambda: i + i.to(torch.uint16)):
    try:
        call()
    except RuntimeError as error:
        print(error)  # no promotion here

# Output:
# torch.float32 torch.float64
# torch.float32 torch.float16
# torch.float32
# torch.float32 torch.int64
# torch.int16
# torch.float16
# expected m1 and m2 to have the same dtype, but got: float != long int
# Promotion for uint16, uint32, uint64 types is not supported, attempted to promote Long and UInt16
