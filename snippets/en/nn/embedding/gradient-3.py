# docs/en/nn/embedding.md:171, block gradient-3
# Written by `make update`: edit the card.

import torch
from torch import nn

table = nn.Embedding(1_000_000, 4, sparse=True)
table(torch.tensor([7, 2, 7])).sum().backward()
grad = table.weight.grad.coalesce()
print(grad.indices().tolist(), grad.values()[:, 0].tolist())

for name in ("SGD", "SparseAdam", "Adam", "AdamW"):
    before = table.weight[7].tolist()
    try:
        getattr(torch.optim, name)(table.parameters(), lr=0.1).step()
        print(name, table.weight[7].tolist() != before)
    except RuntimeError as error:
        print(error)

# Output:
# [[2, 7]] [1.0, 2.0]
# SGD True
# SparseAdam True
# Adam does not support sparse gradients, please consider SparseAdam instead
# Adam does not support sparse gradients, please consider SparseAdam instead
