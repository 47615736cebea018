# docs/en/reference/cheat-sheet.md:159, block tensors-3
# Written by `make update`: edit the card.

import torch

x, y, z = torch.zeros(2, 3), torch.zeros(2, 3, 4), torch.arange(6)
assert x.shape == (2, 3) and x.ndim == 2 and x.numel() == 6
assert x.reshape(3, 2).shape == x.view(-1, 2).shape == (3, 2)
assert y.flatten(1).shape == (2, 12)
assert x.unsqueeze(0).shape == (1, 2, 3)
assert x[None].squeeze(0).shape == (2, 3)
assert y.permute(2, 0, 1).shape == (4, 2, 3)
assert y.transpose(0, 1).shape == (3, 2, 4)
assert y.mT.shape == (2, 4, 3)
assert x.expand(5, 2, 3).shape == (5, 2, 3)
assert x.repeat(2, 1).shape == torch.cat([x, x]).shape == (4, 3)
assert torch.stack([x, x]).shape == (2, 2, 3)
assert [len(part) for part in z.split(4)] == [4, 2]
assert [len(part) for part in z.tensor_split(3)] == [2, 2, 2]
