# docs/zh/speed/cuda-graphs.md:301, block last-batch
# Written by `make update`: edit the card.

import torch

static_x = torch.zeros(4, 2)

try:
    static_x.copy_(torch.ones(3, 2))
except RuntimeError as error:
    print(error)

static_x.copy_(torch.tensor([[5.0, 6.0]]))  # 悄悄广播
print(static_x.tolist())

batch = torch.tensor([[7.0, 8.0]])
static_x.zero_()[: len(batch)].copy_(batch)
print(static_x[: len(batch)].tolist(), static_x.shape)

# Output:
# The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 0
# [[5.0, 6.0], [5.0, 6.0], [5.0, 6.0], [5.0, 6.0]]
# [[7.0, 8.0]] torch.Size([4, 2])
