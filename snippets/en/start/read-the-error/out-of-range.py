# docs/en/start/read-the-error.md:355, block out-of-range
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.nn.functional import cross_entropy

labels = torch.tensor([1, 2, 1])  # two classes, counted from 1
logits, embedding = torch.zeros(3, 2), nn.Embedding(2, 4)

for call in (lambda y: cross_entropy(logits, y), embedding):
    try:
        call(labels)
    except IndexError as error:
        print(error)
    call(labels - 1)

print(labels.min().item(), labels.max().item(), logits.shape[1])

# Output:
# Target 2 is out of bounds.
# index out of range in self
# 1 2 2
