# docs/zh/nn/attention-sdpa.md:73, block scale
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
for D in (4, 64, 1024):
    q, k = torch.randn(1000, 1, D), torch.randn(1000, 16, D)
    scores = (q @ k.mT).squeeze(1)  # (1000, 16)
    assert abs(scores.std() / D**0.5 - 1) < 0.05

    for s in (scores, scores / D**0.5):
        p = s.softmax(dim=-1)
        largest, slope = p.amax(dim=-1).mean(), (p * (1 - p)).mean()
        print(D, f"{s.std():.0f} {largest:.2f} {slope:.3f}")

# Output:
# 4 2 0.42 0.045
# 4 1 0.23 0.054
# 64 8 0.84 0.014
# 64 1 0.24 0.054
# 1024 32 0.96 0.003
# 1024 1 0.25 0.054
