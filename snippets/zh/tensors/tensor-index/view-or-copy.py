# docs/zh/tensors/tensor-index.md:270, block view-or-copy
# Written by `make update`: edit the card.

import torch

x = torch.arange(12).reshape(3, 4)
home = x.untyped_storage().data_ptr()
takes = {
    "x[0]": x[0],
    "x[:, 1]": x[:, 1],
    "x[1:, ::2]": x[1:, ::2],
    "x[..., None]": x[..., None],
    "x[zero]": x[torch.tensor(0)],
    "x[[0]]": x[[0]],
    "x[x >= 0]": x[x >= 0],
}
for name, taken in takes.items():
    shares = taken.untyped_storage().data_ptr() == home
    print(f"{name:12} {'view' if shares else 'copy'}")

x[:, 1][0] = 99  # 写视图
print(x[0].tolist())

# Output:
# x[0]         view
# x[:, 1]      view
# x[1:, ::2]   view
# x[..., None] view
# x[zero]      view
# x[[0]]       copy
# x[x >= 0]    copy
# [0, 99, 2, 3]
