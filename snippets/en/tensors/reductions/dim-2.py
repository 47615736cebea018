# docs/en/tensors/reductions.md:113, block dim-2
# Written by `make update`: edit the card.

import torch

x = torch.arange(24).view(2, 3, 4)
for dim in (None, 0, 1, -1, (0, 2)):
    gone = tuple(x.sum(dim).shape)
    kept = tuple(x.sum(dim, keepdim=True).shape)
    print(f"{dim!s:7}{gone!s:8}{kept}")

total = x[0] + x[1]  # dim=0 written out
assert torch.equal(x.sum(0), total)
assert x.sum((0, 2))[1] == x[:, 1, :].sum()

for reduce in (x.max, x.argmax):
    try:
        reduce(dim=(0, 2))
    except TypeError as error:
        print(reduce.__name__, type(error).__name__)

# Output:
# None   ()      (1, 1, 1)
# 0      (3, 4)  (1, 3, 4)
# 1      (2, 4)  (2, 1, 4)
# -1     (2, 3)  (2, 3, 1)
# (0, 2) (3,)    (1, 3, 1)
# max TypeError
# argmax TypeError
