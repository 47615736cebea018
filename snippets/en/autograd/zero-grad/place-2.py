# docs/en/autograd/zero-grad.md:174, block place-2
# Written by `make update`: edit the card.

import torch

for to_none in (True, False):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    (w * 1).backward()
    optimizer.step()  # w = 0.9

    optimizer.zero_grad(set_to_none=to_none)
    print(w.grad)

    optimizer.step()
    print(f"{w.item():.2f}")

# Output:
# None
# 0.90
# tensor(0.)
# 0.81
