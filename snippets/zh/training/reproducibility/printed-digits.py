# docs/zh/training/reproducibility.md:302, block printed-digits
# Written by `make update`: edit the card.

import torch


def draw(make, size):
    torch.manual_seed(0)
    return make(size)


for make in (torch.rand, torch.randn):
    short, long = draw(make, 15), draw(make, 16)
    print(make.__name__, torch.equal(short, long[:15]))

sample = draw(torch.randn, 10_000)
assert abs(sample.mean()) < 0.05 and abs(sample.std() - 1) < 0.05

# Output:
# rand True
# randn False
