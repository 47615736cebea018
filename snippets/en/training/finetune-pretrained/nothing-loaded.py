# docs/en/training/finetune-pretrained.md:347, block nothing-loaded
# Written by `make update`: edit the card.

from torch import nn

wrapped = nn.ModuleDict({"module": nn.Linear(4, 2)})  # as DataParallel
saved = wrapped.state_dict()
print(list(saved))

model = nn.Linear(4, 2)
report = model.load_state_dict(saved, strict=False)
print(report.missing_keys)
print((model.weight == wrapped["module"].weight).all().item())

plain = {name.removeprefix("module."): t for name, t in saved.items()}
print(model.load_state_dict(plain))
print((model.weight == wrapped["module"].weight).all().item())

# Output:
# ['module.weight', 'module.bias']
# ['weight', 'bias']
# False
# <All keys matched successfully>
# True
