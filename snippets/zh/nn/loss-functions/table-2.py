# docs/zh/nn/loss-functions.md:102, block table-2
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

ce, bce = F.cross_entropy, F.binary_cross_entropy_with_logits
z, column = torch.zeros(2, 3), torch.zeros(2, 1)
wrong = [(ce, z, [[0], [2]]), (ce, z, [0.0, 2.0]), (ce, z, [0, 3])]
wrong += [(ce, z, [0, 1, 2]), (bce, column, [1.0, 0.0])]
wrong += [(bce, z[0], [1, 0, 1])]

for loss_fn, logits, targets in wrong:
    try:
        loss_fn(logits, torch.tensor(targets))
    except (RuntimeError, ValueError, IndexError) as error:
        print(error)

print(f"{bce(column - 1, column - 1):.2f}")  # 目标为 -1：不报错
yes = torch.tensor([1, 0])  # 整数标签
assert bce(column, yes.float().unsqueeze(1)) > 0

# Output:
# 0D or 1D target tensor expected, multi-target not supported
# expected target dtype to be Long or Byte, but got Float
# Target 3 is out of bounds.
# Expected input batch_size (2) to match target batch_size (3).
# Target size (torch.Size([2])) must be the same as input size (torch.Size([2, 1]))
# result type Float can't be cast to the desired output type Long
# -0.69
