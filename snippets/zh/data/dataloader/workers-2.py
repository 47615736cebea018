# docs/zh/data/dataloader.md:333, block workers-2
# Written by `make update`: edit the card.

from torch.utils.data import DataLoader, Dataset, get_worker_info


class Squares(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return index**2, get_worker_info().id


if __name__ == "__main__":
    loader = DataLoader(Squares(), batch_size=2, num_workers=2)

    for squares, worker in loader:
        print(squares.tolist(), worker.tolist())

# Output:
# [0, 1] [0, 0]
# [4, 9] [1, 1]
# [16, 25] [0, 0]
# [36, 49] [1, 1]
