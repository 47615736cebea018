# docs/zh/autograd/zero-grad.md:310, block no-scaling
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.tensor(0.0, requires_grad=True)

for part in x.chunk(4):
    (w * part).mean().backward()
print(w.grad)

w.grad = None
for part in x.chunk(4):
    ((w * part).mean() / 4).backward()
print(w.grad, x.mean())

# Output:
# tensor(10.)
# tensor(2.5000) tensor(2.5000)
