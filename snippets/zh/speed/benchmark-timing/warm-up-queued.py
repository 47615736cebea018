# docs/zh/speed/benchmark-timing.md:308, block warm-up-queued
# Written by `make update`: edit the card.

class Device:
    now = free = 0

    def launch(self, cost):
        self.now += 5
        self.free = max(self.now, self.free) + cost

    def wait(self):
        self.now = max(self.now, self.free)


for wait_first in (False, True):
    gpu = Device()
    for _ in range(10):
        gpu.launch(100)                    # 预热
    if wait_first:
        gpu.wait()

    start = gpu.now
    for _ in range(10):
        gpu.launch(100)
    gpu.wait()
    print(gpu.now - start)

# Output:
# 1955
# 1005
