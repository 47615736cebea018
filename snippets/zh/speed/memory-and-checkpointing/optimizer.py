# docs/zh/speed/memory-and-checkpointing.md:69, block optimizer
# Written by `make update`: edit the card.

import torch
from torch import nn

for name, choose in [
    ("SGD", torch.optim.SGD),
    ("momentum", lambda p: torch.optim.SGD(p, momentum=0.9)),
    ("AdamW", torch.optim.AdamW),
    ("Adafactor", torch.optim.Adafactor),
]:
    w = nn.Parameter(torch.ones(300, 400))
    frozen = nn.Parameter(torch.ones(300, 400), requires_grad=False)
    optimizer = choose([w, frozen])
    (w * frozen).sum().backward()
    assert not optimizer.state
    optimizer.step()
    numbers = sum(value.numel() for value in optimizer.state[w].values())
    print(name, numbers, frozen.grad, len(optimizer.state))

# Output:
# SGD 0 None 1
# momentum 120000 None 1
# AdamW 240001 None 1
# Adafactor 701 None 1
