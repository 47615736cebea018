# docs/en/autograd/no-grad-detach.md:279, block created-inside
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)

with torch.no_grad():
    v = torch.tensor(3.0, requires_grad=True)
    model = torch.nn.Linear(1, 1)
    print(v.requires_grad, model.weight.requires_grad, w.requires_grad)
    print((v * 2).requires_grad)
    view = w.view(1)

print(view.requires_grad, view.grad_fn)
(v * 2).backward()
print(v.grad)

# Output:
# True True True
# False
# True None
# tensor(2.)
