# docs/zh/autograd/grad-api.md:71, block return-or-store
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)

grads = torch.autograd.grad(w * b, [w, b])
print(grads, w.grad)

(w * b).backward()
(w * b).backward()  # 累加：5 + 5
print(w.grad, b.grad)

(w * b).backward(inputs=[b])  # 只写 b
print(w.grad, b.grad)

h = w * b
print(torch.autograd.grad(h**2, h))  # h 不是叶子也行

# Output:
# (tensor(5.), tensor(2.)) None
# tensor(10.) tensor(4.)
# tensor(10.) tensor(6.)
# (tensor(20.),)
