# docs/en/models/splits-and-overfitting.md:372, block duplicates
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
x = torch.randn(1000, 5).repeat(2, 1)  # each one twice
y = torch.randint(2, (1000,)).repeat(2)


def accuracy(train, val):
    nearest = train[torch.cdist(x[val], x[train]).argmin(1)]
    return (y[nearest] == y[val]).float().mean().item()


rows = torch.randperm(2000)
print(f"by row {accuracy(rows[:1600], rows[1600:]):.2f}")

groups = torch.randperm(1000)
rows = torch.stack([groups, groups + 1000], dim=1).flatten()
print(f"by group {accuracy(rows[:1600], rows[1600:]):.2f}")

# Output:
# by row 0.89
# by group 0.50
