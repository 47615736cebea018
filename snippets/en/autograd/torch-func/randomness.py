# docs/en/autograd/torch-func.md:236, block randomness
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.func import vmap

torch.manual_seed(0)
drop, x = nn.Dropout(0.5), torch.ones(3, 100)

try:
    vmap(drop)(x)
except RuntimeError as error:
    print(str(error).split(". ")[0])

same = vmap(drop, randomness="same")(x)
different = vmap(drop, randomness="different")(x)
print(torch.equal(same[0], same[1]), torch.equal(different[0], different[1]))

# Output:
# vmap: called random operation while in randomness error mode
# True False
