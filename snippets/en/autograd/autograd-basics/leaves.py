# docs/en/autograd/autograd-basics.md:202, block leaves
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, 2.0])  # data
w = torch.tensor([3.0, 4.0], requires_grad=True)  # parameter
h = w * x
d = h.detach()

print("  is_leaf requires_grad grad_fn")
for name, t in {"x": x, "w": w, "h": h, "d": d}.items():
    fn = t.grad_fn.name() if t.grad_fn else None
    print(f"{name} {t.is_leaf!s:7} {t.requires_grad!s:13} {fn}")

h.sum().backward()
print(w.grad, x.grad, d.grad)

# Output:
#   is_leaf requires_grad grad_fn
# x True    False         None
# w True    True          None
# h False   True          MulBackward0
# d True    False         None
# tensor([1., 2.]) None None
