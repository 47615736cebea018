# docs/en/tensors/cat-stack-split.md:107, block shapes-2
# Written by `make update`: edit the card.

import torch

pair = [torch.zeros(2, 3), torch.ones(2, 3)]
for dim in (0, 1, 2, -1):
    piled = torch.stack(pair, dim)
    again = torch.cat([x.unsqueeze(dim) for x in pair], dim)
    assert torch.equal(piled, again)

    joined = torch.cat(pair, dim).shape if dim < 2 else None
    print(dim, "cat", joined and tuple(joined), "stack", tuple(piled.shape))

wide = torch.cat([torch.zeros(2, 3), torch.zeros(2, 5)], dim=1)
print(tuple(wide.shape))
assert torch.equal(torch.cat([torch.empty(0), wide]), wide)
assert torch.cat([torch.empty(0), wide.long()]).dtype == torch.float32

# Output:
# 0 cat (4, 3) stack (2, 2, 3)
# 1 cat (2, 6) stack (2, 2, 3)
# 2 cat None stack (2, 3, 2)
# -1 cat (2, 6) stack (2, 3, 2)
# (2, 8)
