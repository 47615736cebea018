# docs/zh/tensors/random-and-seed.md:358, block seed-in-loop
# Written by `make update`: edit the card.

import torch


def noise(seed_here):
    if seed_here:
        torch.manual_seed(0)
    return torch.randn(3)


torch.manual_seed(0)
for seed_here in (True, False):
    draws = torch.stack([noise(seed_here) for _ in range(5)])
    print(seed_here, len(draws.unique(dim=0)))

# Output:
# True 1
# False 5
