# docs/zh/tensors/random-and-seed.md:265, block generator
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader

state = torch.get_rng_state()


def order():
    g = torch.Generator().manual_seed(7)
    loader = DataLoader(range(100), batch_size=100, shuffle=True, generator=g)
    return next(iter(loader))


def weight():
    with torch.random.fork_rng(devices=[]):  # 只管 CPU 的流
        torch.manual_seed(0)
        return torch.nn.Linear(2, 2).weight


assert torch.equal(order(), order())
assert torch.equal(weight(), weight())
print(torch.equal(torch.get_rng_state(), state))

# Output:
# True
