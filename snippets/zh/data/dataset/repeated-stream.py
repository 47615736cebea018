# docs/zh/data/dataset.md:402, block repeated-stream
# Written by `make update`: edit the card.

from itertools import islice

from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Repeated(IterableDataset):
    def __iter__(self):
        return iter(range(6))


class Shared(IterableDataset):
    def __iter__(self):
        info = get_worker_info()  # 主进程里是 None
        start, step = (info.id, info.num_workers) if info else (0, 1)
        return islice(range(6), start, None, step)


if __name__ == "__main__":
    for dataset in (Repeated(), Shared()):
        loader = DataLoader(dataset, batch_size=None, num_workers=2)
        print(sorted(loader))
    assert list(Shared()) == list(range(6))

# Output:
# [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
# [0, 1, 2, 3, 4, 5]
