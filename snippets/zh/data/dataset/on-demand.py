# docs/zh/data/dataset.md:279, block on-demand
# Written by `make update`: edit the card.

import pickle
from pathlib import Path

from torch.utils.data import Dataset


class Lines(Dataset):
    def __init__(self, path):
        self.path, self.starts = path, []
        with open(path, "rb") as file:
            while file.readline():
                self.starts.append(file.tell())
        self.starts = [0, *self.starts[:-1]]

    def __len__(self):
        return len(self.starts)

    def __getitem__(self, idx):
        with open(self.path, "rb") as file:
            file.seek(self.starts[idx])
            return file.readline().decode().rstrip()


Path("words.txt").write_text("zero\none\ntwo\n", encoding="utf-8")
dataset = pickle.loads(pickle.dumps(Lines("words.txt")))
print(len(dataset), dataset[2], dataset[0], dataset.starts)

# Output:
# 3 two zero [0, 5, 9]
