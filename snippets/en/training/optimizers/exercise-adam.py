# docs/en/training/optimizers.md:505, block exercise-adam
# Written by `make update`: edit the card.

import torch


def adam(w, g, m, v, t):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g**2
    return w - 0.1 * m / (v.sqrt() + 1e-8), m, v  # your attempt


p = torch.ones(2, requires_grad=True)
optimizer = torch.optim.Adam([p], lr=0.1)
w, m, v = torch.ones(2), torch.zeros(2), torch.zeros(2)
for t, g in enumerate(torch.tensor([[2.0, -4.0], [1.0, 3.0]]), start=1):
    w, m, v = adam(w, g, m, v, t)
    p.grad = g.clone()
    optimizer.step()
    got = [round(x, 3) for x in w.tolist()]
    assert got == [round(x, 3) for x in p.tolist()], got

# Ends with:
# AssertionError: [0.684, 1.316]
