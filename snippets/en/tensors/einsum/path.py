# docs/en/tensors/einsum.md:216, block path
# Written by `make update`: edit the card.

import torch
from torch.utils.flop_counter import FlopCounterMode

n = 100
a, b, v = torch.ones(n, n), torch.ones(n, n), torch.ones(n)


def flops(expr, *tensors):
    with FlopCounterMode(display=False) as counter:
        torch.einsum(expr, *tensors)
    return counter.get_total_flops()


with torch.backends.opt_einsum.flags(enabled=False):
    left = flops("ij,jk,k->i", a, b, v)
    right = flops("k,jk,ij->i", v, b, a)
print(left, right)
assert left == 2 * (n**3 + n**2) and right == 2 * (2 * n**2)

# Output:
# 2020000 40000
