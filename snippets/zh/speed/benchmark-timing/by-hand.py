# docs/zh/speed/benchmark-timing.md:164, block by-hand
# Written by `make update`: edit the card.

import time
from functools import cache
from statistics import mean, median

import torch

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
wait = torch.accelerator.synchronize if device.type != "cpu" else lambda: None
x = torch.ones(64, 64, device=device)
prepare = cache(lambda: time.sleep(0.5))   # 只有第一次付这个代价

seconds = []
for _ in range(21):
    start = time.perf_counter()
    prepare()
    y = x @ x
    wait()                                 # 下一次也从空队列开始
    seconds.append(time.perf_counter() - start)

assert (y == 64).all()
print(seconds[0] > 10 * median(seconds), mean(seconds) > 3 * median(seconds))

# Output:
# True True
