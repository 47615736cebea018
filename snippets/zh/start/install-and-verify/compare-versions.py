# docs/zh/start/install-and-verify.md:248, block compare-versions
# Written by `make update`: edit the card.

import torch
from torch.torch_version import TorchVersion

version = TorchVersion("2.13.0+cpu")
print(str(version) >= "2.9", version >= "2.9", version >= (2, 9))
print(version == "2.13.0", version == "2.13.0+cpu")

assert type(torch.__version__) is TorchVersion
assert torch.__version__ >= (2, 13)

# Output:
# False True True
# False True
