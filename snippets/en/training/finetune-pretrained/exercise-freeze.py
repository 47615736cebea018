# docs/en/training/finetune-pretrained.md:473, block exercise-freeze
# Written by `make update`: edit the card.

from torch import nn


def freeze_all_but(model, name):
    for child_name, child in model.named_children():
        if child_name != name:
            child.weight.requires_grad = False  # your attempt


model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Linear(4, 2))
freeze_all_but(model, "2")
left = [name for name, p in model.named_parameters() if p.requires_grad]
assert left == ["2.weight", "2.bias"], left
freeze_all_but(model, "0")
left = [name for name, p in model.named_parameters() if p.requires_grad]
assert left == ["0.weight", "0.bias"], left

# Ends with:
# AssertionError: ['0.bias', '1.bias', '2.weight', '2.bias']
