# docs/en/tensors/inplace-and-copy.md:176, block clone-detach
# Written by `make update`: edit the card.

import torch

x = torch.ones(2, requires_grad=True)
table = {
    "x.clone()": x.clone(),
    "x.detach()": x.detach(),
    "x.detach().clone()": x.detach().clone(),
    "x.data": x.data,
}
print("                   memory  requires_grad")
for name, y in table.items():
    shared = "shared" if y.data_ptr() == x.data_ptr() else "own"
    print(f"{name:18} {shared:7}", y.requires_grad)

(3 * x.clone()).sum().backward()  # through clone
print(x.grad)
x.detach()[0] = 5  # changes x
print(x.tolist())

# Output:
#                    memory  requires_grad
# x.clone()          own     True
# x.detach()         shared  False
# x.detach().clone() own     False
# x.data             shared  False
# tensor([3., 3.])
# [5.0, 1.0]
