# docs/en/speed/benchmark-timing.md:73, block launch-and-run
# Written by `make update`: edit the card.

class Device:
    def __init__(self):
        self.now = self.free = 0           # host clock, device is free

    def launch(self, cost):
        self.now += 5                      # the call itself
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
