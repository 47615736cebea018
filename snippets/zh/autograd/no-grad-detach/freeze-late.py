# docs/zh/autograd/no-grad-detach.md:336, block freeze-late
# Written by `make update`: edit the card.

import torch

for clear in (False, True):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    (w * 1).backward()

    if clear:
        optimizer.zero_grad()  # .grad = None
    w.requires_grad_(False)
    optimizer.step()
    print(clear, f"{w.item():.1f}")

# Output:
# False 0.9
# True 1.0
