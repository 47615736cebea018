# docs/zh/tensors/method-pairs.md:414, block copying
# Written by `make update`: edit the card.

import torch

w = torch.tensor([0.0], requires_grad=True)
for other in (w.clone(), w.detach()):
    same = other.data_ptr() == w.data_ptr()
    print(other.requires_grad, same)  # 22
assert torch.autograd.grad(w.clone().sum(), w)[0] == 1  # 22

for cut in (lambda t: t.data, lambda t: t.detach()):
    w.grad = None
    s = torch.sigmoid(w)
    cut(s).zero_()
    try:
        s.sum().backward()
        print(w.grad.tolist())  # 23
    except RuntimeError as error:
        print(str(error).split(":")[0])  # 23

(good,) = torch.autograd.grad(torch.sigmoid(w).sum(), w)
print(good.tolist())  # 23

# Output:
# True False
# False True
# [0.0]
# one of the variables needed for gradient computation has been modified by an inplace operation
# [0.25]
