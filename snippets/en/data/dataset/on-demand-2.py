# docs/en/data/dataset.md:312, block on-demand-2
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

try:
    with open("words.txt", encoding="utf-8") as dataset.file:
        pickle.dumps(dataset)  # what spawn does
except TypeError as error:
    print(str(error).rsplit(" ", 1)[0])

# Output:
# 3 two zero [0, 5, 9]
# cannot pickle '_io.TextIOWrapper'
