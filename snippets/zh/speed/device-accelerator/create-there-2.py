# docs/zh/speed/device-accelerator.md:231, block create-there-2
# Written by `make update`: edit the card.

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from torch import nn

with torch.device("meta"):
    model = nn.Linear(3, 2)
    x = torch.ones(2, 3)
    shared = torch.from_numpy(np.ones(3))
print(model.weight.device.type, x.device.type, shared.device.type)

torch.set_default_device("meta")
with ThreadPoolExecutor() as pool:
    there = pool.submit(torch.ones, 1).result()
print(torch.ones(1).device.type, there.device.type)

torch.set_default_device(None)             # 还原
print(torch.ones(1).device.type)

# Output:
# meta meta cpu
# meta cpu
# cpu
