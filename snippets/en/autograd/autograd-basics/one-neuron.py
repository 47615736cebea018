# docs/en/autograd/autograd-basics.md:234, block one-neuron
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

x1, y = torch.tensor(1.1), torch.tensor(1.0)
w1 = torch.tensor(2.2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)

z = w1 * x1 + b
a = torch.sigmoid(z)
loss = F.binary_cross_entropy(a, y)
print(f"z {z:.4f}  a {a:.4f}  loss {loss:.4f}")

dw1, db = torch.autograd.grad(loss, [w1, b])
print(f"dw1 {dw1:.4f}  db {db:.4f}")
assert w1.grad is None  # autograd.grad leaves .grad alone

dz = -1 / a * (a * (1 - a))  # ∂L/∂a · ∂a/∂z
torch.testing.assert_close((dw1, db), (dz * x1, dz))

# Output:
# z 2.4200  a 0.9183  loss 0.0852
# dw1 -0.0898  db -0.0817
