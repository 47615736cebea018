# docs/en/models/splits-and-overfitting.md:126, block stratified
# Written by `make update`: edit the card.

import torch


def stratified(labels, val, generator):
    train_rows, val_rows = [], []
    for label in labels.unique():
        rows = (labels == label).nonzero()[:, 0]
        rows = rows[torch.randperm(len(rows), generator=generator)]
        n = round(val * len(rows))
        val_rows.append(rows[:n])
        train_rows.append(rows[n:])
    return torch.cat(train_rows), torch.cat(val_rows)


labels = torch.tensor([0] * 190 + [1] * 10)
for seed in (3, 7, 12):
    generator = torch.Generator().manual_seed(seed)
    plain = torch.randperm(200, generator=generator)[:40]
    _, rows = stratified(labels, 0.2, generator)
    print(labels[plain].sum().item(), labels[rows].sum().item(), len(rows))

# Output:
# 0 2 40
# 1 2 40
# 5 2 40
