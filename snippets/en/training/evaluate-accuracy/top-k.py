# docs/en/training/evaluate-accuracy.md:223, block top-k
# Written by `make update`: edit the card.

import torch

logits = torch.tensor(
    [[3.0, 2.0, 1.0], [1.0, 3.0, 2.0], [1.0, 2.0, 3.0], [2.0, 3.0, 1.0]]
)
y = torch.tensor([0, 2, 0, 1])

for k in (1, 2, 3):
    best = logits.topk(k, dim=1).indices  # (B, k)
    hit = (best == y.unsqueeze(1)).any(dim=1)  # (B,)
    print(k, hit.tolist(), hit.float().mean().item())

assert logits.topk(1).indices.squeeze(1).equal(logits.argmax(dim=1))

# Output:
# 1 [True, False, False, True] 0.5
# 2 [True, True, False, True] 0.75
# 3 [True, True, True, True] 1.0
