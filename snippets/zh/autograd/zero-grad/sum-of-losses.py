# docs/zh/autograd/zero-grad.md:63, block sum-of-losses
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)

(w * w).backward()  # 2w = 4
(3 * w).backward()  # 3
print(w.grad)

w.grad = None
(w * w + 3 * w).backward()
print(w.grad)

# Output:
# tensor(7.)
# tensor(7.)
