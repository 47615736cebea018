# docs/en/speed/torch-compile.md:657, block exercise-branch-2
# Written by `make update`: edit the card.

import torch


def g(x):
    if x.sum() > 0:
        return x * 2
    return x - 1


def h(x):
    return torch.where(x.sum() > 0, x * 2, x - 1)


compiled = torch.compile(h, backend="eager", fullgraph=True)
for x in (torch.tensor([3.0, -2.0]), torch.tensor([1.0, -2.0])):
    assert torch.equal(compiled(x), g(x)), compiled(x)
print("ok")

# Output:
# ok
