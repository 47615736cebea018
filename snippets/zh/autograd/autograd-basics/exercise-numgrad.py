# docs/zh/autograd/autograd-basics.md:482, block exercise-numgrad
# Written by `make update`: edit the card.

import torch


def numgrad(f, x, eps):
    return (f(x + eps) - f(x - eps)) / (2 * eps)


x = torch.tensor([[1.0, 2.0]], dtype=torch.float64, requires_grad=True)
for f in (lambda t: (t**3).sum(), lambda t: t.exp().mean()):
    (want,) = torch.autograd.grad(f(x), x)
    got = numgrad(f, x.detach(), 1e-3)
    assert got.shape == want.shape, tuple(got.shape)
    assert torch.allclose(got, want, atol=1e-4)

# Ends with:
# AssertionError: ()
