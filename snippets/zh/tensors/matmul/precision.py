# docs/zh/tensors/matmul.md:268, block precision
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
a, b = torch.randn(2, 64, 64, dtype=torch.float64)
exact = a @ b
error = (a.float() @ b.float() - exact).abs().max()
assert 0 < error < 1e-3  # float32 的舍入

print(torch.get_float32_matmul_precision())
for precision in ("high", "highest"):
    torch.set_float32_matmul_precision(precision)
    dtype = (a.float() @ b.float()).dtype
    print(torch.get_float32_matmul_precision(), dtype)

# Output:
# highest
# high torch.float32
# highest torch.float32
