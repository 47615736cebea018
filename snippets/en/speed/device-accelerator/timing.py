# docs/en/speed/device-accelerator.md:317, block timing
# Written by `make update`: edit the card.

import time

import torch

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
wait = torch.accelerator.synchronize if device.type != "cpu" else lambda: None

x = torch.ones(64, 64, device=device)
x @ x                                      # warm-up
wait()                                     # warm-up is over
start = time.perf_counter()
product = x @ x
wait()                                     # result is there
seconds = time.perf_counter() - start

assert seconds > 0
print(product[0, 0].item())

# Output:
# 64.0
