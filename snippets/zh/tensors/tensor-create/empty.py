# docs/zh/tensors/tensor-create.md:493, block empty
# Written by `make update`: edit the card.

import torch

torch.use_deterministic_algorithms(True)
total = torch.empty(3)  # 没填过
total += 1
print(total.tolist())

total = torch.zeros(3)
total += 1
print(total.tolist())

buffer = torch.empty(3)  # 先填再用就没问题
buffer.fill_(7)
print(buffer.tolist())
torch.use_deterministic_algorithms(False)

# Output:
# [nan, nan, nan]
# [1.0, 1.0, 1.0]
# [7.0, 7.0, 7.0]
