# docs/zh/tensors/tensor-index.md:335, block cross-product
# Written by `make update`: edit the card.

import torch

logits = torch.tensor([[1, 2], [4, 5], [6, 7]])  # (3, 2)
label = torch.tensor([0, 1, 0])  # (3,)

print(logits[:, label].shape)  # 不是要的
print(logits.gather(1, label[:, None]).squeeze(1).tolist())
print(logits[torch.arange(3), label].tolist())

few = torch.tensor([[1]])  # (1, 1)
print(logits.gather(1, few).tolist())  # 只取了第 0 行，不报错

# Output:
# torch.Size([3, 3])
# [1, 5, 6]
# [1, 5, 6]
# [[2]]
