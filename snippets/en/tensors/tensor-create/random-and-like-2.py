# docs/en/tensors/tensor-create.md:383, block random-and-like-2
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1.5, 2.5]], dtype=torch.float64)  # (1, 2)

for y in (
    torch.zeros_like(x),
    torch.full_like(x, 7),
    torch.ones_like(x, dtype=torch.int64),
    x.new_ones(3),
):
    print(y.tolist(), y.dtype)

assert torch.randn_like(x).shape == x.shape
meta = torch.empty(2, device="meta")  # shapes only
ones = meta.new_ones(3)
assert torch.zeros_like(meta).device == ones.device == meta.device

# Output:
# [[0.0, 0.0]] torch.float64
# [[7.0, 7.0]] torch.float64
# [[1, 1]] torch.int64
# [1.0, 1.0, 1.0] torch.float64
