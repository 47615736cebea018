# docs/en/autograd/grad-api.md:102, block freed
# Written by `make update`: edit the card.

import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print(y.grad_fn.name(), y.grad_fn._saved_self.item())

y.backward()
try:
    y.grad_fn._saved_self
except RuntimeError as error:
    print(str(error).split(". ")[1])

s = x + 1
s.backward()
s.backward()  # addition saved no tensor
print(x.grad)  # 6 + 1 + 1

# Output:
# PowBackward0 3.0
# Saved intermediate values of the graph are freed when you call .backward() or autograd.grad()
# tensor(8.)
