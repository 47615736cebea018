# docs/zh/autograd/zero-grad.md:37, block in-short
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)

(w * w).backward()
print(w.grad)

(w * w).backward()  # 没有清
print(w.grad)

w.grad = None  # 清掉
(w * w).backward()
print(w.grad)

# Output:
# tensor(4.)
# tensor(8.)
# tensor(4.)
