# docs/zh/nn/attention-sdpa.md:456, block both
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

torch.manual_seed(0)
q, k, eye = torch.randn(1, 4, 8), torch.randn(1, 4, 8), torch.eye(4)[None]
real = torch.tensor([True, True, False, True]).expand(4, 4)

with sdpa_kernel(SDPBackend.MATH):
    try:
        F.scaled_dot_product_attention(q, k, eye, real, is_causal=True)
    except RuntimeError as error:
        print(str(error).split(": ")[1])

both = real & torch.ones(4, 4).tril().bool()
w = F.scaled_dot_product_attention(q, k, eye, both)
print((w > 0).sum(dim=-1).tolist())

# Output:
# Explicit attn_mask should not be set when is_causal=True
# [[1, 2, 2, 3]]
