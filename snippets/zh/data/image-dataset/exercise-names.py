# docs/zh/data/image-dataset.md:406, block exercise-names
# Written by `make update`: edit the card.

import torch

table = {0: "t-shirt", 1: "trouser", 2: "pullover"}


def names(labels):
    return [table.get(label, "?") for label in labels]  # 从这里改起


assert names([1]) == ["trouser"]
result = names(torch.tensor([0, 2, 0]))
assert result == ["t-shirt", "pullover", "t-shirt"], result

# Ends with:
# AssertionError: ['?', '?', '?']
