# docs/en/speed/dataloader-performance.md:82, block who-waits
# Written by `make update`: edit the card.

import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        time.sleep(0.1)
        return index


waited = trained = 0.0
begin = mark = time.perf_counter()
for batch in DataLoader(Slow()):
    arrived = time.perf_counter()
    time.sleep(0.01)                       # stands for the step
    waited += arrived - mark
    mark = time.perf_counter()
    trained += mark - arrived

print("data" if waited > trained else "model", waited >= 0.6)
assert trained >= 0.06                     # 6 steps
assert abs(waited + trained - (mark - begin)) < 1e-6

# Output:
# data True
