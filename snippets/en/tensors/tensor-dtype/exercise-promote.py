# docs/en/tensors/tensor-dtype.md:408, block exercise-promote
# Written by `make update`: edit the card.

import torch

pairs = [
    (torch.int64, torch.float32),
    (torch.uint8, torch.int8),
    (torch.float16, torch.bfloat16),
]
answers = [torch.float64, torch.uint8, torch.float16]  # mend this line

for (a, b), answer in zip(pairs, answers):
    total = torch.ones(2, dtype=a) + torch.ones(2, dtype=b)
    assert answer == total.dtype, (a, b)

# Ends with:
# AssertionError: (torch.int64, torch.float32)
