# docs/zh/training/reproducibility.md:268, block bitwise-or-close-3
# Written by `make update`: edit the card.

import torch

print(torch.get_float32_matmul_precision())
print(torch.backends.cudnn.conv.fp32_precision)


def tf32(x):
    bits = x.view(torch.int32) + (1 << 12)  # 把 23 位舍入到 10 位
    return (bits >> 13 << 13).view(torch.float32)


print(tf32(torch.tensor([1 + 2**-10, 1 + 2**-12])).tolist())

torch.manual_seed(0)
a, b = torch.randn(64, 256), torch.randn(256, 64)
exact = a.double() @ b.double()
error = [(p @ q - exact).abs().max() for p, q in [(a, b), (tf32(a), tf32(b))]]
print((error[1] > 100 * error[0]).item())

# Output:
# highest
# tf32
# [1.0009765625, 1.0]
# True
