# docs/en/tensors/tensor-index.md:335, block cross-product
# Written by `make update`: edit the card.

import torch

logits = torch.tensor([[1, 2], [4, 5], [6, 7]])  # (3, 2)
label = torch.tensor([0, 1, 0])  # (3,)

print(logits[:, label].shape)  # not what we want
print(logits.gather(1, label[:, None]).squeeze(1).tolist())
print(logits[torch.arange(3), label].tolist())

few = torch.tensor([[1]])  # (1, 1)
print(logits.gather(1, few).tolist())  # row 0 only, no error

# Output:
# torch.Size([3, 3])
# [1, 5, 6]
# [1, 5, 6]
# [[2]]
