# docs/en/models/linreg-from-scratch.md:269, block data-attribute
# Written by `make update`: edit the card.

import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
w.data = w.data - 1  # after forward, before backward
loss.backward()
print(w.grad)

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
with torch.no_grad():
    w -= 1
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).split(":")[0])

# Output:
# tensor(4.)
# one of the variables needed for gradient computation has been modified by an inplace operation
