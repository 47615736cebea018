# docs/en/tensors/reductions.md:172, block max-2
# Written by `make update`: edit the card.

import torch

for name, reduce in {
    "max(dim)": lambda x: x.max(dim=0).values,
    "amax(dim)": lambda x: x.amax(dim=0),
    "max()": lambda x: x.max(),
}.items():
    x = torch.tensor([2.0, 2.0, 1.0], requires_grad=True)
    reduce(x).backward()
    print(name, x.grad.tolist())

assert x.argmax() == x.max(dim=0).indices == 0

# Output:
# max(dim) [1.0, 0.0, 0.0]
# amax(dim) [0.5, 0.5, 0.0]
# max() [0.5, 0.5, 0.0]
