# docs/en/speed/benchmark-timing.md:341, block wait-every-step
# Written by `make update`: edit the card.

class Device:
    now = free = 0

    def launch(self, cost):
        self.now += 5
        self.free = max(self.now, self.free) + cost

    def wait(self):
        self.now = max(self.now, self.free)


for every in (1, 100):
    gpu = Device()
    for step in range(1, 101):
        gpu.launch(6)
        if step % every == 0:
            gpu.wait()                     # loss.item() does it, too
    print(every, gpu.now)

# Output:
# 1 1100
# 100 605
