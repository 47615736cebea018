# docs/zh/scale/ddp-torchrun.md:488, block unused-parameter
# Written by `make update`: edit the card.

import torch
import torch.distributed as dist
from torch import nn


class Half(nn.Module):
    def __init__(self):
        super().__init__()
        self.used, self.idle = nn.Linear(2, 1), nn.Linear(2, 1)

    def forward(self, x):
        return self.used(x)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
for search in (False, True):
    model = nn.parallel.DistributedDataParallel(
        Half(), find_unused_parameters=search
    )
    try:
        for step in range(2):
            model(torch.ones(1, 2)).sum().backward()
        print("ok", model.module.idle.weight.grad)
    except RuntimeError as error:
        print(step, str(error).split(". ")[0])
dist.destroy_process_group()

# Output:
# 1 Expected to have finished reduction in the prior iteration before starting a new one
# ok None
