# docs/zh/models/linreg-from-scratch.md:164, block referee
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
truth = torch.tensor([2.0, -3.4, 4.2])
a = torch.cat([torch.randn(50, 2), torch.ones(50, 1)], dim=1)  # (50, 3)
y = a @ truth + torch.randn(50)  # 噪声大

best = torch.linalg.lstsq(a, y[:, None]).solution[:, 0]
for start in (0.0, -15.0):
    p = torch.full((3,), start, requires_grad=True)
    for _ in range(300):
        ((a @ p - y) ** 2).mean().backward()
        with torch.no_grad():
            p -= 0.1 * p.grad
        p.grad = None
    torch.testing.assert_close(p.detach(), best, atol=1e-4, rtol=0)

loss = [((a @ p - y) ** 2).mean().item() for p in (best, truth)]
print(f"lstsq {loss[0]:.2f} truth {loss[1]:.2f}")
gap = (best - truth).abs().max()
assert loss[0] < loss[1] and gap > 0.1
assert torch.linalg.matrix_rank(a) == 3

# Output:
# lstsq 0.84 truth 0.94
