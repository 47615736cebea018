# docs/en/training/finetune-pretrained.md:500, block exercise-freeze-2
# Written by `make update`: edit the card.

from torch import nn


def freeze_all_but(model, name):
    model.requires_grad_(False)
    model.get_submodule(name).requires_grad_(True)


model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Linear(4, 2))
freeze_all_but(model, "2")
left = [name for name, p in model.named_parameters() if p.requires_grad]
assert left == ["2.weight", "2.bias"], left
freeze_all_but(model, "0")
left = [name for name, p in model.named_parameters() if p.requires_grad]
assert left == ["0.weight", "0.bias"], left
print("ok")

# Output:
# ok
