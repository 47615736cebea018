# docs/en/training/grad-clipping.md:370, block exercise-clip
# Written by `make update`: edit the card.

import torch


def clip_(params, max_norm):
    grads = [p.grad for p in params if p.grad is not None]
    for g in grads:
        g.clamp_(-max_norm, max_norm)  # your attempt
    return torch.stack(grads).norm()


a, b, c = (torch.tensor(0.0, requires_grad=True) for _ in range(3))
for x, y, want in [(3.0, 4.0, (5, 0.6, 0.8)), (0.3, 0.4, (0.5, 0.3, 0.4))]:
    a.grad, b.grad = torch.tensor(x), torch.tensor(y)
    got = torch.tensor([clip_([a, b, c], 1.0), a.grad, b.grad])
    assert torch.allclose(got, torch.tensor(want), atol=1e-4), got

# Ends with:
# AssertionError: tensor([1.4142, 1.0000, 1.0000])
