# docs/en/autograd/inplace-autograd-errors.md:156, block version-3
# Written by `make update`: edit the card.

import torch

y = torch.zeros(2)
others = {"y": y, "y[:1]": y[:1], "y.detach()": y.detach()}
others |= {"y.clone()": y.clone(), "y.data": y.data}

for name, t in others.items():
    before = y._version
    with torch.no_grad():
        t.add_(1)
    print(f"{name:10}", y._version - before, y.tolist())

print(y._version, y.clone()._version)
y[0] *= 2
print(y._version)

# Output:
# y          1 [1.0, 1.0]
# y[:1]      1 [2.0, 1.0]
# y.detach() 1 [3.0, 2.0]
# y.clone()  0 [3.0, 2.0]
# y.data     0 [4.0, 3.0]
# 3 0
# 5
