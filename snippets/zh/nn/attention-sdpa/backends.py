# docs/zh/nn/attention-sdpa.md:320, block backends
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 4, 5, 8)  # 在 CPU 上
free = F.scaled_dot_product_attention(q, k, v)

for backend in (SDPBackend.MATH, SDPBackend.EFFICIENT_ATTENTION):
    with sdpa_kernel(backend):
        try:
            out = F.scaled_dot_product_attention(q, k, v)
            print(backend.name, torch.allclose(out, free, atol=1e-5))
        except RuntimeError as error:
            print(backend.name, str(error).split(". ")[0])

# Output:
# MATH True
# EFFICIENT_ATTENTION No viable backend for scaled_dot_product_attention was found
