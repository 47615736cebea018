# docs/en/nn/hooks.md:338, block twice
# Written by `make update`: edit the card.

from collections import defaultdict

import torch
from torch import nn

act = nn.ReLU()
model = nn.Sequential(nn.Linear(4, 3), act, nn.Linear(3, 2), act)
last, every = {}, defaultdict(list)

act.register_forward_hook(lambda m, args, out: last.update(act=out.shape))
act.register_forward_hook(lambda m, args, out: every["act"].append(out.shape))
model(torch.ones(5, 4))
print([name for name, _ in model.named_modules()])
print(tuple(last["act"]), [tuple(shape) for shape in every["act"]])

# Output:
# ['', '0', '1', '2']
# (5, 2) [(5, 3), (5, 2)]
