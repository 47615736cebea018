# docs/zh/training/finetune-pretrained.md:317, block size-mismatch
# Written by `make update`: edit the card.

from torch import nn


def net(classes):
    layers = {"body": nn.Linear(4, 8), "head": nn.Linear(8, classes)}
    return nn.ModuleDict(layers)


saved, model = net(1000).state_dict(), net(2)
try:
    model.load_state_dict(saved, strict=False)
except RuntimeError as error:
    print(str(error).split("\n\t")[1])

body = {name: t for name, t in saved.items() if not name.startswith("head.")}
report = model.load_state_dict(body, strict=False)
print(report.missing_keys, report.unexpected_keys)
assert (model["body"].weight == saved["body.weight"]).all()

# Output:
# size mismatch for head.weight: copying a param with shape torch.Size([1000, 8]) from checkpoint, the shape in current model is torch.Size([2, 8]).
# ['head.weight', 'head.bias'] []
