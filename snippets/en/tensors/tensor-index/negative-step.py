# docs/en/tensors/tensor-index.md:385, block negative-step
# Written by `make update`: edit the card.

import torch

x = torch.tensor([10, 20, 30])
i = torch.tensor([1])
for call in (lambda: x[::-1], lambda: x[i.float()], lambda: x[i.short()]):
    try:
        call()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)

print(x.flip(0).tolist(), x[i].tolist(), x[i.int()].tolist())
assert x.flip(0).data_ptr() != x.data_ptr()

# Output:
# ValueError step must be greater than zero
# IndexError tensors used as indices must be long, int, byte or bool tensors
# IndexError tensors used as indices must be long, int, byte or bool tensors
# [30, 20, 10] [20] [20]
