# docs/zh/nn/hooks.md:113, block change
# Written by `make update`: edit the card.

import torch
from torch import nn

layer = nn.Identity()
x = torch.tensor([1.0, 2.0])

first = layer.register_forward_pre_hook(lambda module, args: (args[0] + 10,))
print(layer(x).tolist())
second = layer.register_forward_hook(lambda module, args, output: output * 2)
print(layer(x).tolist())
first.remove(), second.remove()
print(layer(x).tolist())

seen = []
layer.register_forward_pre_hook(lambda module, args: seen.append(len(args)))
layer.register_forward_pre_hook(
    lambda module, args, kwargs: seen.append(list(kwargs)), with_kwargs=True
)
layer(input=x)
print(seen)

# Output:
# [11.0, 12.0]
# [22.0, 24.0]
# [1.0, 2.0]
# [0, ['input']]
