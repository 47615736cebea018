# docs/en/scale/ddp-torchrun.md:528, block exercise-shard
# Written by `make update`: edit the card.

from torch.utils.data import DistributedSampler


def shard(n, world, rank):
    return list(range(rank, n, world))     # your attempt


for n, world in [(8, 2), (10, 4), (2, 5)]:
    got = [shard(n, world, rank) for rank in range(world)]
    want = [
        list(DistributedSampler(range(n), world, rank, shuffle=False))
        for rank in range(world)
    ]
    assert got == want, (got, want)

# Ends with:
# AssertionError: ([[0, 4, 8], [1, 5, 9], [2, 6], [3, 7]], [[0, 4, 8], [1, 5, 9], [2, 6, 0], [3, 7, 1]])
