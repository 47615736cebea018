# docs/en/tensors/broadcasting.md:238, block matmul
# Written by `make update`: edit the card.

import torch

a = torch.ones(2, 1, 3, 4)  # (2, 1) matrices of 3x4
b = torch.ones(5, 4, 6)  # (5,) matrices of 4x6
print((a @ b).shape)
for product, left, right in [
    (torch.bmm, torch.ones(2, 3, 4), torch.ones(1, 4, 6)),
    (torch.mm, torch.ones(2, 3, 4), torch.ones(4, 6)),
]:
    try:
        product(left, right)
    except RuntimeError as error:
        print(error)

square = torch.tensor([[1, 2], [3, 4]])  # (2, 2)
row = torch.tensor([10, 100])  # (2,)
print((square * row).tolist(), (square @ row).tolist())
assert (square @ row).tolist() == (square * row).sum(dim=1).tolist()

# Output:
# torch.Size([2, 5, 3, 6])
# Expected size for first two dimensions of batch2 tensor to be: [2, 4] but got: [1, 4].
# self must be a matrix
# [[10, 200], [30, 400]] [210, 430]
