# docs/en/training/evaluate-accuracy.md:334, block imbalance
# Written by `make update`: edit the card.

import torch

y = torch.tensor([0] * 95 + [1] * 5)
p = torch.zeros(100, dtype=torch.long)  # always 0

M = torch.bincount(y * 2 + p, minlength=4).reshape(2, 2)
recall = M.diagonal() / M.sum(dim=1)

print(M.tolist())
print(f"accuracy {(y == p).float().mean():.2f}")
print("recall", recall.tolist(), "balanced", recall.mean().item())

# Output:
# [[95, 0], [5, 0]]
# accuracy 0.95
# recall [1.0, 0.0] balanced 0.5
