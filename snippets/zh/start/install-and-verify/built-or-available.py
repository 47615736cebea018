# docs/zh/start/install-and-verify.md:158, block built-or-available
# Written by `make update`: edit the card.

import torch

built = bool(torch.version.cuda or torch.version.hip)
usable = torch.cuda.is_available()
print(built or not usable)  # 能用必然带了

mps = torch.backends.mps
print(mps.is_built() or not mps.is_available())  # Mac 也一样

anything = torch.accelerator.is_available()  # 任何一种加速器
print(anything or not (usable or mps.is_available()))

# Output:
# True
# True
# True
