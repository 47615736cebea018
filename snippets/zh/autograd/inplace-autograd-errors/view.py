# docs/zh/autograd/inplace-autograd-errors.md:189, block view
# Written by `make update`: edit the card.

import torch

x = torch.ones(3, 2, requires_grad=True)
h = x * 1

try:
    for row in h:
        row *= 2
except RuntimeError as error:
    print(str(error).split(". ")[0])

for i in range(len(h)):
    h[i] *= 2
h.sum().backward()
print(x.grad.tolist())

# Output:
# Output 0 of Unbind is a view and is being modified inplace
# [[2.0, 2.0], [2.0, 2.0], [2.0, 2.0]]
