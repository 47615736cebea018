# docs/zh/autograd/zero-grad.md:445, block exercise-uneven-2
# Written by `make update`: edit the card.

import torch


def accumulate(loss_of, x, parts):
    for part in x.chunk(parts):
        (loss_of(part) * len(part) / len(x)).backward()


for n in (8, 10):
    x, sizes = torch.arange(float(n)), []
    w = torch.tensor(1.0, requires_grad=True)

    def loss_of(part):
        sizes.append(len(part))
        return (w * part).mean()

    accumulate(loss_of, x, 4)
    assert len(sizes) == 4 and sum(sizes) == n, sizes
    assert torch.isclose(w.grad, x.mean()), n
print("ok")

# Output:
# ok
