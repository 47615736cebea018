# docs/zh/tensors/vectorize.md:130, block patterns
# Written by `make update`: edit the card.

import torch

y = torch.tensor([0, 2, 1])  # 类别
loop = torch.zeros(3, 4)
for i in range(3):
    loop[i, y[i]] = 1
one_hot = torch.zeros(3, 4)
one_hot[torch.arange(3), y] = 1
assert torch.equal(one_hot, loop)

x = torch.tensor([1.0, -2.0, 6.0, 3.0, -9.0])
loop = torch.stack([x[i : i + 3].sum() / 3 for i in range(3)])
average = (x[:-2] + x[1:-1] + x[2:]) / 3  # 窗口为 3
torch.testing.assert_close(average, loop)

clipped = torch.where(x > 0, x, 0.0)
assert clipped.tolist() == [v if v > 0 else 0 for v in x.tolist()]
print(one_hot.tolist(), clipped.tolist(), sep="\n")

# Output:
# [[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 1.0, 0.0, 0.0]]
# [1.0, 0.0, 6.0, 3.0, 0.0]
