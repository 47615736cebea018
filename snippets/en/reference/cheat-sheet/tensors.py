# docs/en/reference/cheat-sheet.md:94, block tensors
# Written by `make update`: edit the card.

import numpy as np
import torch

pair = torch.tensor([1, 2])
assert pair.dtype == torch.int64
assert torch.zeros(2).tolist() == [0, 0]
assert torch.full((2,), 7).tolist() == [7, 7]
assert torch.eye(2).tolist() == [[1, 0], [0, 1]]
assert torch.arange(0, 8, 4).tolist() == [0, 4]
assert torch.linspace(0, 1, 3).tolist() == [0, 0.5, 1]

x = torch.zeros(2, 3)
assert torch.ones_like(x).tolist() == [[1, 1, 1], [1, 1, 1]]
assert torch.rand(2, 3).shape == torch.randn(2, 3).shape == (2, 3)
assert torch.randint(3, 4, (2,)).tolist() == [3, 3]
assert sorted(torch.randperm(5).tolist()) == [0, 1, 2, 3, 4]

a = np.array([1.0, 2.0])
shared, copied = torch.from_numpy(a), torch.tensor(a)
a[0] = 9
assert shared.tolist() == [9, 2] and copied.tolist() == [1, 2]
