# docs/en/models/loss-surface-gd.md:168, block noise
# Written by `make update`: edit the card.

import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)
y = x - 1 + 0.1 * torch.randn(60)
a = torch.stack([x, torch.ones(60)], dim=1)

error = a @ torch.tensor([-15.0, -10.0]) - y
grads = 2 * error[:, None] * a  # (60, 2): one per sample
full = grads.mean(0)
one = (grads - full).square().sum(1).mean().sqrt()
for size in (1, 4, 16, 64):
    rows = torch.randint(60, (4000, size))  # with replacement
    noise = (grads[rows].mean(1) - full).square().sum(1).mean().sqrt()
    expected = one / size**0.5
    print(f"{size:2} {noise:5.0f} {expected:5.0f}")
    torch.testing.assert_close(noise, expected, rtol=0.05, atol=0)

# Output:
#  1   105   105
#  4    52    53
# 16    27    26
# 64    13    13
