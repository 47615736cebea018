# docs/en/training/optimizers.md:592, block exercise-groups-2
# Written by `make update`: edit the card.

from torch import nn


def split(model):
    params = list(model.parameters())
    yes = [p for p in params if p.ndim >= 2]
    no = [p for p in params if p.ndim < 2]
    groups = [{"params": yes, "weight_decay": 0.1}]
    return [*groups, {"params": no, "weight_decay": 0.0}]


conv, norm, head = nn.Conv2d(3, 4, 5), nn.BatchNorm2d(4), nn.Linear(4, 2)
got = split(nn.Sequential(conv, norm, nn.Flatten(), head))
got = [[p.numel() for p in group["params"]] for group in got]
assert got == [[300, 8], [4, 4, 4, 2]], got
print("ok")

# Output:
# ok
