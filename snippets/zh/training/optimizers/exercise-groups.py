# docs/zh/training/optimizers.md:565, block exercise-groups
# Written by `make update`: edit the card.

from torch import nn


def split(model):
    named = list(model.named_parameters())
    yes = [p for name, p in named if not name.endswith("bias")]
    no = [p for name, p in named if name.endswith("bias")]  # 从这里改起
    groups = [{"params": yes, "weight_decay": 0.1}]
    return [*groups, {"params": no, "weight_decay": 0.0}]


conv, norm, head = nn.Conv2d(3, 4, 5), nn.BatchNorm2d(4), nn.Linear(4, 2)
got = split(nn.Sequential(conv, norm, nn.Flatten(), head))
got = [[p.numel() for p in group["params"]] for group in got]
assert got == [[300, 8], [4, 4, 4, 2]], got

# Ends with:
# AssertionError: [[300, 4, 8], [4, 4, 2]]
