# docs/zh/tensors/cat-stack-split.md:138, block split
# Written by `make update`: edit the card.

import torch

x = torch.arange(5)
parts = {
    "split(2)": x.split(2),
    "split([1, 4])": x.split([1, 4]),
    "chunk(2)": x.chunk(2),
    "tensor_split(2)": x.tensor_split(2),
    "tensor_split([1, 3])": x.tensor_split([1, 3]),  # 切点
}
for name, pieces in parts.items():
    print(f"{name:20}", [piece.tolist() for piece in pieces])

parts["split(2)"][1][0] = 20  # 写进原张量
print(x.tolist())
copy = torch.cat(x.split(2))
assert torch.equal(copy, x) and copy.data_ptr() != x.data_ptr()

# Output:
# split(2)             [[0, 1], [2, 3], [4]]
# split([1, 4])        [[0], [1, 2, 3, 4]]
# chunk(2)             [[0, 1, 2], [3, 4]]
# tensor_split(2)      [[0, 1, 2], [3, 4]]
# tensor_split([1, 3]) [[0], [1, 2], [3, 4]]
# [0, 1, 20, 3, 4]
