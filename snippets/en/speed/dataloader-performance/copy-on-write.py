# docs/en/speed/dataloader-performance.md:416, block copy-on-write
# Written by `make update`: edit the card.

import multiprocessing

import numpy as np

names = [f"{i:060d}.jpg" for i in range(200_000)]
packed = np.array(names, dtype="S64")      # one object


def own_memory():
    with open("/proc/self/smaps_rollup") as file:
        return sum(int(s.split()[1]) for s in file if "Private_Dirty" in s)


def grown(queue, items):
    before = own_memory()
    assert sum(len(item) for item in items) == 64 * len(items)
    queue.put(own_memory() - before)


fork = multiprocessing.get_context("fork")
growth, queue = [], fork.Queue()
for items in (names, packed):
    fork.Process(target=grown, args=(queue, items)).start()
    growth.append(queue.get())
print(growth[0] > 10_000, growth[0] > 10 * growth[1])

# Output:
# True True
