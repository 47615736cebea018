# docs/en/tensors/tensor-create.md:95, block eight-ways
# Written by `make update`: edit the card.

import torch

decimals = [torch.zeros(2), torch.ones(2), torch.full((2,), 7.0)]
decimals += [torch.empty(2), torch.eye(2), torch.linspace(0, 10, 3)]
decimals += [torch.rand(2), torch.randn(2)]
integers = [torch.full((2,), 7), torch.arange(3), torch.randint(6, (2,))]

assert {x.dtype for x in decimals} == {torch.float32}
assert {x.dtype for x in integers} == {torch.int64}
p = torch.zeros(2, dtype=torch.float64)
assert torch.bernoulli(p).dtype == torch.float64

print(torch.get_default_dtype())
print(torch.zeros(3, dtype=torch.int64).tolist())

# Output:
# torch.float32
# [0, 0, 0]
