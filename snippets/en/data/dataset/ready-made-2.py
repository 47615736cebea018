# docs/en/data/dataset.md:187, block ready-made-2
# Written by `make update`: edit the card.

import io

from torch.utils.data import DataLoader, IterableDataset


class Lines(IterableDataset):
    def __iter__(self):
        for line in io.StringIO("1\n2\n3\n4\n5\n"):  # any stream
            yield int(line)


print([batch.tolist() for batch in DataLoader(Lines(), batch_size=2)])

for attempt in (len, lambda data: DataLoader(data, shuffle=True)):
    try:
        attempt(Lines())
    except (TypeError, ValueError) as error:
        print(error)

# Output:
# [[1, 2], [3, 4], [5]]
# object of type 'Lines' has no len()
# DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=True
