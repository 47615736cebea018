# docs/zh/tensors/permute-squeeze.md:143, block matrix-transpose
# Written by `make update`: edit the card.

import warnings

import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
v = a[0]  # (3,)
batch = torch.stack([a, 10 * a, 100 * a, a])  # (4, 2, 3)
print(a.T.tolist(), batch.mT.shape)
assert torch.equal(batch.mT[1], batch[1].T)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.set_warn_always(True)  # 否则每个进程只报一次
    print(v.T.shape, batch.T.shape)
print(str(caught[0].message).split(" and it")[0])
assert len(caught) == 2  # v.T, batch.T
assert v[:, None].shape == (3, 1)

# Output:
# [[1, 4], [2, 5], [3, 6]] torch.Size([4, 3, 2])
# torch.Size([3]) torch.Size([3, 2, 4])
# The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated
