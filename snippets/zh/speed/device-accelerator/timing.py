# docs/zh/speed/device-accelerator.md:318, block timing
# Written by `make update`: edit the card.

import time

import torch

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
wait = torch.accelerator.synchronize if device.type != "cpu" else lambda: None

x = torch.ones(64, 64, device=device)
x @ x                                      # 预热
wait()                                     # 预热做完再开表
start = time.perf_counter()
product = x @ x
wait()                                     # 算完再停表
seconds = time.perf_counter() - start

assert seconds > 0
print(product[0, 0].item())

# Output:
# 64.0
