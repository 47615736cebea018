# docs/en/reference/cheat-sheet.md:258, block autograd
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor(2.0, requires_grad=True)
(x**3).backward()
assert x.grad.item() == 12
(x**3).backward()
assert x.grad.item() == 24
assert torch.autograd.grad(x**3, x)[0].item() == 12
(first,) = torch.autograd.grad(x**3, x, create_graph=True)
assert torch.autograd.grad(first, x)[0].item() == 12  # 6·x

for off in (torch.no_grad(), torch.inference_mode()):
    with off:
        y = x * 2
    assert not y.requires_grad
assert not x.detach().requires_grad

layer = nn.Linear(2, 1)
layer.requires_grad_(False)
assert not any(p.requires_grad for p in layer.parameters())
f = torch.square
per_sample = torch.func.vmap(torch.func.grad(f))(torch.arange(3.0))
assert per_sample.tolist() == [0, 2, 4]
