# docs/en/tensors/cat-stack-split.md:284, block messages
# Written by `make update`: edit the card.

import torch

a, b = torch.zeros(2, 3), torch.ones(3)
cases = [
    lambda: torch.cat([a, b]),
    lambda: torch.cat([a, torch.ones(2, 4)]),
    lambda: torch.cat(a, a),
    lambda: torch.cat([b.sum(), b.sum()]),
]
for case in cases:
    try:
        case()
    except (RuntimeError, TypeError) as error:
        print(error)

print(tuple(torch.cat([a, b[None]]).shape))
print(torch.stack([b.sum(), b.sum()]), torch.cat([b, b.long()]).dtype)

# Output:
# Tensors must have same number of dimensions: got 2 and 1
# Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
# cat(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor
# zero-dimensional tensor (at position 0) cannot be concatenated
# (3, 3)
# tensor([3., 3.]) torch.float32
