# docs/en/tensors/method-pairs.md:333, block arithmetic
# Written by `make update`: edit the card.

import torch

x, y = torch.tensor([1, 2]), torch.tensor([3, 4])
assert torch.equal(x + y, torch.add(x, y))  # 14
print((x + y).tolist(), torch.add(x, y, alpha=10).tolist())  # 14

product = torch.empty_like(x)
torch.mul(x, y, out=product)
print(product.tolist(), (x * y).tolist(), (x @ y).item())  # 15

a, b = torch.arange(30.0).view(5, 2, 3), torch.ones(3, 4)
for multiply in (torch.mm, torch.bmm, torch.matmul):  # 16, 17
    try:
        print(multiply.__name__, multiply(a, b).shape)
    except RuntimeError as error:
        print(multiply.__name__, error)

print((a[0] @ b[:, 0]).shape)  # 16
assert torch.equal(torch.mm(a[0], b), a[0] @ b)  # 16
assert torch.equal(torch.bmm(a, b.expand(5, 3, 4)), a @ b)  # 17

# Output:
# [4, 6] [31, 42]
# [3, 8] [3, 8] 11
# mm self must be a matrix
# bmm batch2 must be a 3D tensor
# matmul torch.Size([5, 2, 4])
# torch.Size([2])
