# docs/zh/speed/dataloader-performance.md:210, block persistent-prefetch
# Written by `make update`: edit the card.

import os

from torch.utils.data import DataLoader, Dataset


class Who(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return os.getpid(), self.epoch


if __name__ == "__main__":
    for keep in (False, True):
        dataset, processes, seen = Who(), set(), []
        loader = DataLoader(dataset, num_workers=2, persistent_workers=keep)
        for epoch in range(3):
            dataset.epoch = epoch          # 在主进程里改
            for process, number in loader:
                processes.add(process.item())
            seen.append(number.item())
        print(keep, len(processes), seen)

# Output:
# False 6 [0, 1, 2]
# True 2 [0, 0, 0]
