# docs/en/training/evaluate-accuracy.md:251, block above-one
# Written by `make update`: edit the card.

import torch

logits = torch.tensor([[2.0, 0.0], [3.0, 1.0], [0.0, 1.0], [0.0, 4.0]])
y = torch.tensor([0, 0, 1, 0])

guess = logits.argmax(dim=1, keepdim=True)  # (4, 1)
match = guess == y
print(tuple(match.shape), match.sum().item() / len(y))

guess = guess.squeeze(1)  # (4,)
assert guess.shape == y.shape
print((guess == y).sum().item() / len(y))

# Output:
# (4, 4) 2.0
# 0.75
