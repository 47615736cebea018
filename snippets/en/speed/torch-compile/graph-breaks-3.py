# docs/en/speed/torch-compile.md:256, block graph-breaks-3
# Written by `make update`: edit the card.

import torch


def branch(x):
    if x.sum() > 0:
        return x * 2
    return x - 1


try:
    torch.compile(branch, backend="eager", fullgraph=True)(torch.ones(2))
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])

select = torch.compile(
    lambda x: torch.where(x.sum() > 0, x * 2, x - 1),
    backend="eager", fullgraph=True,
)
for x in (torch.ones(2), -torch.ones(2)):
    assert torch.equal(select(x), branch(x))

item = torch.compile(
    lambda x: x * x.sum().item(), backend="eager", fullgraph=True
)
assert item(torch.ones(2)).tolist() == [2, 2]  # no break now

# Output:
# Data-dependent branching
