# docs/en/nn/hooks.md:364, block inplace
# Written by `make update`: edit the card.

import torch
from torch import nn

saved = {}
model = nn.Sequential(nn.Identity(), nn.ReLU(inplace=True))
hook = model[0].register_forward_hook
hook(lambda m, args, out: saved.update(alias=out.detach()))
hook(lambda m, args, out: saved.update(clone=out.detach().clone()))
model(torch.tensor([-1.0, 2.0]))
print(saved["alias"].tolist(), saved["clone"].tolist())

for i, inplace in [(0, True), (1, True), (0, False)]:
    model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(inplace=inplace))
    model[i].register_full_backward_hook(lambda m, gin, gout: None)
    try:
        model(torch.ones(1, 2, requires_grad=True)).sum().backward()
        print("ok")
    except RuntimeError as error:
        print(str(error).split(". ")[0])

# Output:
# [0.0, 2.0] [-1.0, 2.0]
# Output 0 of BackwardHookFunction is a view and is being modified inplace
# Output 0 of BackwardHookFunction is a view and is being modified inplace
# ok
