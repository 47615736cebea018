# docs/en/speed/dataloader-performance.md:157, block sweep
# Written by `make update`: edit the card.

import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 12

    def __getitem__(self, index):
        time.sleep(0.1)
        return index


if __name__ == "__main__":
    seconds = {}
    for workers in (1, 4):
        batches = iter(DataLoader(Slow(), num_workers=workers))
        for _ in range(4):
            next(batches)                  # start-up does not count
        start = time.perf_counter()
        assert len(list(batches)) == 8
        seconds[workers] = time.perf_counter() - start
    print(min(seconds, key=seconds.get))

# Output:
# 4
