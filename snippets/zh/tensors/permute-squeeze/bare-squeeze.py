# docs/zh/tensors/permute-squeeze.md:288, block bare-squeeze
# Written by `make update`: edit the card.

import torch

model = torch.nn.Linear(3, 1)
batches = torch.ones(5, 3).split(4)  # 4 个样本，1 个样本

bare = [model(x).squeeze() for x in batches]
named = [model(x).squeeze(1) for x in batches]
print([tuple(y.shape) for y in bare])
print([tuple(y.shape) for y in named])

try:
    torch.cat(bare)
except RuntimeError as error:
    print(error)
assert torch.cat(named).shape == (5,)

# Output:
# [(4,), ()]
# [(4,), (1,)]
# zero-dimensional tensor (at position 1) cannot be concatenated
