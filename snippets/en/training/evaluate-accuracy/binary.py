# docs/en/training/evaluate-accuracy.md:122, block binary
# Written by `make update`: edit the card.

import math

import torch

logits = torch.tensor([[-2.0], [-0.1], [0.3], [4.0]])  # (B, 1)
y = torch.tensor([0, 1, 1, 1])
z = logits.squeeze(1)  # (B,)

guess = (z > 0).long()
print(guess.tolist(), (guess == y).float().mean().item())
assert torch.equal(z > 0, torch.sigmoid(z) > 0.5)

sure = z > math.log(0.9 / 0.1)  # p > 0.9
print(sure.tolist())
assert torch.equal(sure, torch.sigmoid(z) > 0.9)

# Output:
# [0, 0, 1, 1] 0.75
# [False, False, False, True]
