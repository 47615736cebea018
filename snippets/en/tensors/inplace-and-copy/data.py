# docs/en/tensors/inplace-and-copy.md:242, block data
# Written by `make update`: edit the card.

import torch

for way in ("untouched", ".data", ".detach()"):
    x = torch.zeros(2, requires_grad=True)
    out = x.sigmoid()  # 0.5
    if way == ".data":
        out.data.zero_()
    if way == ".detach()":
        out.detach().zero_()
    try:
        out.sum().backward()
        print(f"{way:10}", x.grad.tolist())
    except RuntimeError as error:
        print(f"{way:10}", str(error).split(": ")[0])

# Output:
# untouched  [0.25, 0.25]
# .data      [0.0, 0.0]
# .detach()  one of the variables needed for gradient computation has been modified by an inplace operation
