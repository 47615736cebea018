# docs/zh/data/dataloader.md:545, block exercise-sizes
# Written by `make update`: edit the card.

from torch.utils.data import DataLoader


def batch_sizes(n, batch_size, drop_last):
    return [batch_size] * (n // batch_size)  # 从这里写起


for n, drop_last in [(96, False), (103, True), (103, False), (9, False)]:
    loader = DataLoader(range(n), batch_size=16, drop_last=drop_last)
    sizes = [len(batch) for batch in loader]
    assert batch_sizes(n, 16, drop_last) == sizes, (n, drop_last)

# Ends with:
# AssertionError: (103, False)
