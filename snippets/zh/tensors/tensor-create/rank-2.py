# docs/zh/tensors/tensor-create.md:183, block rank-2
# Written by `make update`: edit the card.

import torch

shapes = {
    "scalar": (),
    "vector": (3,),
    "matrix": (2, 3),
    "image": (3, 32, 32),  # C, H, W
    "batch": (16, 3, 32, 32),  # B, C, H, W
}
for name, shape in shapes.items():
    x = torch.zeros(shape)
    print(f"{name:6} ndim {x.ndim} numel {x.numel():5} {tuple(x.shape)}")

ones = torch.ones(3, 3)
assert ones.ndim == 2 and torch.linalg.matrix_rank(ones) == 1

# Output:
# scalar ndim 0 numel     1 ()
# vector ndim 1 numel     3 (3,)
# matrix ndim 2 numel     6 (2, 3)
# image  ndim 3 numel  3072 (3, 32, 32)
# batch  ndim 4 numel 49152 (16, 3, 32, 32)
