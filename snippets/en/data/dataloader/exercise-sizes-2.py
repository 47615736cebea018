# docs/en/data/dataloader.md:565, block exercise-sizes-2
# Written by `make update`: edit the card.

from torch.utils.data import DataLoader


def batch_sizes(n, batch_size, drop_last):
    full, rest = divmod(n, batch_size)
    last = [rest] if rest and not drop_last else []
    return [batch_size] * full + last


for n, drop_last in [(96, False), (103, True), (103, False), (9, False)]:
    loader = DataLoader(range(n), batch_size=16, drop_last=drop_last)
    sizes = [len(batch) for batch in loader]
    assert batch_sizes(n, 16, drop_last) == sizes, (n, drop_last)
print("ok")

# Output:
# ok
