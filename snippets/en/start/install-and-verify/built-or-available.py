# docs/en/start/install-and-verify.md:157, block built-or-available
# Written by `make update`: edit the card.

import torch

built = bool(torch.version.cuda or torch.version.hip)
usable = torch.cuda.is_available()
print(built or not usable)  # usable implies built

mps = torch.backends.mps
print(mps.is_built() or not mps.is_available())  # the same on a Mac

anything = torch.accelerator.is_available()  # any accelerator
print(anything or not (usable or mps.is_available()))

# Output:
# True
# True
# True
