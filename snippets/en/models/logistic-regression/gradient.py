# docs/en/models/logistic-regression.md:190, block gradient
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

x1, y = torch.tensor(1.1), torch.tensor(1.0)
w1 = torch.tensor(2.2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)

z = w1 * x1 + b
F.binary_cross_entropy_with_logits(z, y).backward()
print(f"dw1 {w1.grad:.4f} db {b.grad:.4f}")

dz = torch.sigmoid(z.detach()) - y
torch.testing.assert_close((w1.grad, b.grad), (dz * x1, dz))

# Output:
# dw1 -0.0898 db -0.0817
