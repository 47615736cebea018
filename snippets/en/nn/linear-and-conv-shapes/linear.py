# docs/en/nn/linear-and-conv-shapes.md:70, block linear
# Written by `make update`: edit the card.

import torch
from torch import nn

layer = nn.Linear(4, 3)
print(tuple(layer.weight.shape), tuple(layer.bias.shape))

for shape in [(4,), (5, 4), (2, 7, 4)]:
    x = torch.ones(shape)
    y = layer(x)
    print(shape, tuple(y.shape))
    torch.testing.assert_close(y, x @ layer.weight.T + layer.bias)
    assert torch.allclose(y, layer.weight.sum(dim=1) + layer.bias)

# Output:
# (3, 4) (3,)
# (4,) (3,)
# (5, 4) (5, 3)
# (2, 7, 4) (2, 7, 3)
