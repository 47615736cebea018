# docs/en/speed/dataloader-performance.md:47, block in-short
# Written by `make update`: edit the card.

import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        time.sleep(0.2)                    # decoding, augmenting
        return index


if __name__ == "__main__":
    seconds = []
    for workers in (0, 2):
        batches = iter(DataLoader(Slow(), num_workers=workers))
        next(batches)
        next(batches)                      # one from each worker
        start = time.perf_counter()
        assert len(list(batches)) == 4
        seconds.append(time.perf_counter() - start)
    print(seconds[0] >= 0.8, seconds[1] < seconds[0])

# Output:
# True True
