# docs/en/nn/attention-sdpa.md:401, block float-mask
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k = torch.randn(2, 1, 4, 8)
tril = torch.ones(4, 4).tril()

for mask in (tril, tril.bool(), tril.long()):
    try:
        w = F.scaled_dot_product_attention(q, k, torch.eye(4)[None], mask)
        print(mask.dtype, (w > 0).sum(dim=-1).tolist())
    except RuntimeError as error:
        print(str(error).split(", but")[0])

# Output:
# torch.float32 [[4, 4, 4, 4]]
# torch.bool [[1, 2, 3, 4]]
# Expected attn_mask dtype to be bool or float or to match query dtype
