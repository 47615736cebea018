# docs/zh/reference/cheat-sheet.md:130, block tensors-2
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)
assert x[1].tolist() == [3, 4, 5] and x[1, 2].item() == 5
assert x[:, 0].tolist() == [0, 3] and x[..., -1].tolist() == [2, 5]
assert x[x > 3].tolist() == [4, 5]
assert x[[1, 0]].tolist() == [[3, 4, 5], [0, 1, 2]]

i = torch.tensor([[2], [0]])
assert x.gather(1, i).tolist() == [[2], [3]]
assert torch.where(x > 3, x, 0).tolist() == [[0, 0, 0], [0, 4, 5]]
assert x.masked_fill(x > 3, 0).tolist() == [[0, 1, 2], [3, 0, 0]]
assert (x > 3).nonzero().tolist() == [[1, 1], [1, 2]]
