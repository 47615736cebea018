# docs/en/tensors/tensor-dtype.md:193, block range
# Written by `make update`: edit the card.

import torch

names = "float8_e4m3fn float8_e5m2 float16 bfloat16 float32 float64"
for name in names.split():
    info = torch.finfo(getattr(torch, name))
    print(f"{name:13} max {info.max:8.3g} eps {info.eps:.3g}")

x = torch.tensor([1.001, 70000.0])
print(x.half().tolist())  # too large, becomes inf
print(x.bfloat16().tolist())  # too fine, becomes 1
print(torch.iinfo(torch.uint8).max, torch.iinfo(torch.int32).max)

# Output:
# float8_e4m3fn max      448 eps 0.125
# float8_e5m2   max 5.73e+04 eps 0.25
# float16       max 6.55e+04 eps 0.000977
# bfloat16      max 3.39e+38 eps 0.00781
# float32       max  3.4e+38 eps 1.19e-07
# float64       max 1.8e+308 eps 2.22e-16
# [1.0009765625, inf]
# [1.0, 70144.0]
# 255 2147483647
