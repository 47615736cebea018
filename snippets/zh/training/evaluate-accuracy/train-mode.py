# docs/zh/training/evaluate-accuracy.md:275, block train-mode
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [-1.0], [-2.0]])
y = torch.tensor([1, 1, 0, 0])

for training in (True, False):
    for size in (4, 2):
        model = nn.BatchNorm1d(1).train(training)
        correct = 0
        with torch.no_grad():
            for xs, ys in zip(x.split(size), y.split(size), strict=True):
                correct += ((model(xs).squeeze(1) > 0) == ys).sum().item()
        moved = model.num_batches_tracked.item()
        print(f"training {training} size {size}: {correct / 4} {moved}")

# Output:
# training True size 4: 1.0 1
# training True size 2: 0.5 2
# training False size 4: 1.0 0
# training False size 2: 1.0 0
