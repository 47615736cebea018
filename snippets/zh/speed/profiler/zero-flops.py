# docs/zh/speed/profiler.md:417, block zero-flops
# Written by `make update`: edit the card.

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention
from torch.utils.flop_counter import FlopCounterMode

x = torch.ones(1, 2, 4, 8)                 # (B, 头数, T, 每头大小)


def vector():
    x[0, 0] @ torch.ones(8)


def column():
    x[0, 0] @ torch.ones(8, 1)


def fused():
    scaled_dot_product_attention(x, x, x)


def plain():
    with sdpa_kernel(SDPBackend.MATH):
        scaled_dot_product_attention(x, x, x)


for f in (vector, column, fused, plain):
    with FlopCounterMode(display=False) as counter:
        f()
    print(f.__name__, counter.get_total_flops())
assert 2 * (2 * 2 * 4 * 8 * 4) == counter.get_total_flops()

# Output:
# vector 0
# column 64
# fused 0
# plain 1024
