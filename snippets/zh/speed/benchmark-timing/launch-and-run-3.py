# docs/zh/speed/benchmark-timing.md:134, block launch-and-run-3
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import time

import torch

x = torch.ones(4096, 4096, device="cuda")
x @ x                                      # 预热
torch.cuda.synchronize()

start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
begin = time.perf_counter()
start.record()
for _ in range(100):
    y = x @ x
end.record()
assert not end.query()                     # 还在排队
launched = time.perf_counter() - begin

torch.cuda.synchronize()
finished = time.perf_counter() - begin
assert end.query()
assert launched < start.elapsed_time(end) / 1000 < 1.05 * finished
