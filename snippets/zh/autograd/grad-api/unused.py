# docs/zh/autograd/grad-api.md:319, block unused
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)

try:
    torch.autograd.grad(w * 3, [w, unused])
except RuntimeError as error:
    print(str(error).split(". ")[0])

print(torch.autograd.grad(w * 3, [w, unused], allow_unused=True))
print(torch.autograd.grad(w * 3, [w, unused], materialize_grads=True))

(w * 3).backward()
print(w.grad, unused.grad)

# Output:
# The differentiated Tensor at index 1 appears to not have been used in the graph
# (tensor(3.), None)
# (tensor(3.), tensor(0.))
# tensor(3.) None
