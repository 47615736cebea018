# docs/en/speed/amp.md:332, block old-api
# Written by `make update`: edit the card.

import warnings

import torch

for old in (torch.cuda.amp.autocast, torch.cuda.amp.GradScaler):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        old()
    print(caught[0].category.__name__)
    print(str(caught[0].message).split(". ")[1])

# Output:
# FutureWarning
# Please use `torch.amp.autocast('cuda', args...)` instead.
# FutureWarning
# Please use `torch.amp.GradScaler('cuda', args...)` instead.
