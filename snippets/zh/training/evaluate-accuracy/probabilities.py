# docs/zh/training/evaluate-accuracy.md:96, block probabilities
# Written by `make update`: edit the card.

import torch

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.5]])  # (B, C)
probs = torch.softmax(logits, dim=1)
confidence, guess = probs.max(dim=1)

print(guess.tolist(), [round(c, 3) for c in confidence.tolist()])
assert torch.equal(guess, logits.argmax(dim=1))
torch.testing.assert_close(probs.sum(dim=1), torch.ones(2))

close = torch.tensor([0.0, 1e-9])
print(torch.softmax(close, dim=0).tolist())
print(close.argmax().item(), torch.softmax(close, dim=0).argmax().item())

# Output:
# [0, 1] [0.665, 0.883]
# [0.5, 0.5]
# 1 0
