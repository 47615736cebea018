# docs/en/autograd/grad-api.md:42, block in-short
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
v = torch.tensor([1.0, 10.0])
y = x**2  # (2,)

(g,) = torch.autograd.grad(y, x, v, retain_graph=True)
print(g)  # 2·x·v

y.backward(v)  # the graph is still there
print(x.grad)

try:
    y.backward(v)
except RuntimeError as error:
    print(str(error).split(" (or")[0])

# Output:
# tensor([ 2., 40.])
# tensor([ 2., 40.])
# Trying to backward through the graph a second time
