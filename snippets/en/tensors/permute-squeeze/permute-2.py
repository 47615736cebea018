# docs/en/tensors/permute-squeeze.md:109, block permute-2
# Written by `make update`: edit the card.

import torch

x = torch.arange(120).view(2, 3, 4, 5)  # (N, H, W, C)
moved = {
    "permute(0, 3, 1, 2)": x.permute(0, 3, 1, 2),  # (N, C, H, W)
    "movedim(-1, 1)": x.movedim(-1, 1),  # (N, C, H, W)
    "transpose(1, 3)": x.transpose(1, 3),  # (N, C, W, H)
    "mT": x.mT,  # (N, H, C, W)
}
for name, y in moved.items():
    print(f"{name:19}", tuple(y.shape), y.stride())
    assert y.data_ptr() == x.data_ptr()
assert x.shape == (2, 3, 4, 5)

nchw = moved["movedim(-1, 1)"]
assert torch.equal(moved["permute(0, 3, 1, 2)"], nchw)
assert torch.equal(moved["transpose(1, 3)"], nchw.mT)
assert torch.equal(nchw.permute(0, 2, 3, 1), x)  # back again

# Output:
# permute(0, 3, 1, 2) (2, 5, 3, 4) (60, 1, 20, 5)
# movedim(-1, 1)      (2, 5, 3, 4) (60, 1, 20, 5)
# transpose(1, 3)     (2, 5, 4, 3) (60, 1, 5, 20)
# mT                  (2, 3, 5, 4) (60, 20, 1, 5)
