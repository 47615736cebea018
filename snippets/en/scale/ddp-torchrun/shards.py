# docs/en/scale/ddp-torchrun.md:200, block shards
# Written by `make update`: edit the card.

from torch.utils.data import DistributedSampler

data = range(10)

for cut in (False, True):
    parts = [
        list(DistributedSampler(data, 4, r, shuffle=False, drop_last=cut))
        for r in range(4)
    ]
    print(*parts)

seen = sorted(sum(parts, []))
assert seen == list(range(8))              # disjoint; 8 and 9 are cut

# Output:
# [0, 4, 8] [1, 5, 9] [2, 6, 0] [3, 7, 1]
# [0, 4] [1, 5] [2, 6] [3, 7]
