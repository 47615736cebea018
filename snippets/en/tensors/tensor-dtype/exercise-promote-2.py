# docs/en/tensors/tensor-dtype.md:431, block exercise-promote-2
# Written by `make update`: edit the card.

import torch

pairs = [
    (torch.int64, torch.float32),
    (torch.uint8, torch.int8),
    (torch.float16, torch.bfloat16),
]
answers = [torch.float32, torch.int16, torch.float32]

for (a, b), answer in zip(pairs, answers):
    total = torch.ones(2, dtype=a) + torch.ones(2, dtype=b)
    assert answer == total.dtype, (a, b)
print("ok")

# Output:
# ok
