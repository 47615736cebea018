# docs/en/speed/benchmark-timing.md:274, block cpu-or-gpu
# Written by `make update`: edit the card.

import torch
from torch.utils.benchmark import Timer

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
assert torch.get_float32_matmul_precision() == "highest"
threads = torch.get_num_threads()
a = (torch.arange(40_000.0) % 7).reshape(200, 200)
want = (a.long() @ a.long()).float()       # whole numbers: exact

seconds = {}
for place in {"cpu", device.type}:
    x = a.to(place)
    assert torch.equal((x @ x).cpu(), want)
    for stmt in ("x @ x", "y = a.to(place); (y @ y).cpu()"):
        timer = Timer(stmt, globals=globals(), num_threads=threads)
        seconds[place, stmt] = timer.timeit(20).mean

print(len(seconds) == 2 * len({"cpu", device.type}))
assert min(seconds.values()) > 0

# Output:
# True
