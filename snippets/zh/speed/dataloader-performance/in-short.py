# docs/zh/speed/dataloader-performance.md:49, block in-short
# Written by `make update`: edit the card.

import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        time.sleep(0.2)                    # 解码、增强
        return index


if __name__ == "__main__":
    seconds = []
    for workers in (0, 2):
        batches = iter(DataLoader(Slow(), num_workers=workers))
        next(batches)
        next(batches)                      # 每个工作进程各一批
        start = time.perf_counter()
        assert len(list(batches)) == 4
        seconds.append(time.perf_counter() - start)
    print(seconds[0] >= 0.8, seconds[1] < seconds[0])

# Output:
# True True
