# docs/zh/autograd/inplace-autograd-errors.md:99, block version
# Written by `make update`: edit the card.

import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)

y = x.exp()
y += 1
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).split(". ")[0].split(", ", 1)[1])

y = x.exp()
y = y + 1  # 新张量，exp 的输出没动
y.sum().backward()
torch.testing.assert_close(x.grad, x.detach().exp())

# Output:
# which is output 0 of Exp, is at version 1; expected version 0 instead
