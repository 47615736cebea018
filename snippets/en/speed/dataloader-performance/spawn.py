# docs/en/speed/dataloader-performance.md:376, block spawn
# Written by `make update`: edit the card.

import pickle

from torch.utils.data import DataLoader, Dataset, get_worker_info


class Squares(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index**2, get_worker_info() is not None


if __name__ == "__main__":
    loader = DataLoader(
        Squares(), num_workers=1, multiprocessing_context="spawn"
    )
    for square, in_worker in loader:
        print(square.item(), in_worker.item())

    loader.collate_fn = lambda batch: batch
    try:
        iter(loader)
    except pickle.PicklingError as error:
        print(str(error).split(" <")[0])

# Output:
# 0 True
# 1 True
# 4 True
# Can't pickle
