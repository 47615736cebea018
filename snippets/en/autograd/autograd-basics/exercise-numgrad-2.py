# docs/en/autograd/autograd-basics.md:506, block exercise-numgrad-2
# Written by `make update`: edit the card.

import torch


def numgrad(f, x, eps):
    shifts = eps * torch.eye(x.numel(), dtype=x.dtype)
    slopes = [f(x + e.view_as(x)) - f(x - e.view_as(x)) for e in shifts]
    return torch.stack(slopes).view_as(x) / (2 * eps)


x = torch.tensor([[1.0, 2.0]], dtype=torch.float64, requires_grad=True)
for f in (lambda t: (t**3).sum(), lambda t: t.exp().mean()):
    (want,) = torch.autograd.grad(f(x), x)
    got = numgrad(f, x.detach(), 1e-3)
    assert got.shape == want.shape, tuple(got.shape)
    assert torch.allclose(got, want, atol=1e-4)
print("ok")

# Output:
# ok
