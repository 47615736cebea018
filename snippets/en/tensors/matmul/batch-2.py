# docs/en/tensors/matmul.md:208, block batch-2
# Written by `make update`: edit the card.

import torch

q = torch.arange(24.0).view(2, 3, 4)  # (B, T, C)
k = q.flip(1)  # (B, T, C)

scores = q @ k.mT  # (B, T, T)
print(scores.shape)
assert scores[1, 0, 2] == torch.dot(q[1, 0], k[1, 2])
assert torch.equal(scores, torch.bmm(q, k.mT))

heads = q.view(2, 3, 2, 2).transpose(1, 2)  # (B, heads, T, C)
print((heads @ heads.mT).shape)
try:
    torch.bmm(heads, heads.mT)
except RuntimeError as error:
    print(error)

# Output:
# torch.Size([2, 3, 3])
# torch.Size([2, 2, 3, 3])
# batch1 must be a 3D tensor
