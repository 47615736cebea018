# docs/zh/speed/benchmark-timing.md:75, block launch-and-run
# Written by `make update`: edit the card.

class Device:
    def __init__(self):
        self.now = self.free = 0           # 主机的表、设备何时空闲

    def launch(self, cost):
        self.now += 5                      # 调用本身
        self.free = max(self.now, self.free) + cost

    def wait(self):
        self.now = max(self.now, self.free)


gpu = Device()
for _ in range(3):
    gpu.launch(100)
print(gpu.now)
gpu.wait()
print(gpu.now)

# Output:
# 15
# 305
