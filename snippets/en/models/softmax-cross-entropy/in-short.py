# docs/en/models/softmax-cross-entropy.md:39, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

logits = torch.tensor([[10.0, 0.0, 0.0]])  # (1, 3)
target = torch.tensor([0])  # class index
loss_fn = nn.CrossEntropyLoss()

print(f"logits {loss_fn(logits, target):.4f}")
print(f"softmax {loss_fn(torch.softmax(logits, dim=1), target):.4f}")

# Output:
# logits 0.0001
# softmax 0.5515
