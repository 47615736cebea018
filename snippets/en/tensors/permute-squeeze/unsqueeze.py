# docs/en/tensors/permute-squeeze.md:173, block unsqueeze
# Written by `make update`: edit the card.

import torch

images = torch.ones(2, 3, 4, 5)  # (N, C, H, W)
scale = torch.tensor([1.0, 10.0, 100.0])  # (3,)

factor = scale.unsqueeze(1).unsqueeze(2)  # (3, 1, 1)
print((images * factor)[0, :, 0, 0].tolist())
assert torch.equal(factor, scale[:, None, None])

gray = torch.ones(4, 5)  # (H, W)
one = gray[None, None]  # (1, 1, 4, 5)
print(tuple(one.shape), tuple(gray.unsqueeze(-1).shape))

print(tuple(one.squeeze(0).shape), tuple(one.squeeze(2).shape))
print(tuple(one.squeeze((0, 1)).shape), tuple(one.squeeze().shape))

# Output:
# [1.0, 10.0, 100.0]
# (1, 1, 4, 5) (4, 5, 1)
# (1, 4, 5) (1, 1, 4, 5)
# (4, 5) (4, 5)
