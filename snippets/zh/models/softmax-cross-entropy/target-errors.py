# docs/zh/models/softmax-cross-entropy.md:323, block target-errors
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

z = torch.zeros(2, 3)
for y in ([[0], [2]], [0.0, 2.0], [1, 3]):
    try:
        F.cross_entropy(z, torch.tensor(y))
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__ + ":", error)

mended = [torch.tensor([[0], [2]]).squeeze(1), torch.tensor([0.0, 2.0]).long()]
for y in [*mended, torch.tensor([1, 3]) - 1]:
    assert y.tolist() == [0, 2] and F.cross_entropy(z, y) > 0

# Output:
# RuntimeError: 0D or 1D target tensor expected, multi-target not supported
# RuntimeError: expected target dtype to be Long or Byte, but got Float
# IndexError: Target 3 is out of bounds.
