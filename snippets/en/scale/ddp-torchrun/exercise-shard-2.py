# docs/en/scale/ddp-torchrun.md:553, block exercise-shard-2
# Written by `make update`: edit the card.

from torch.utils.data import DistributedSampler


def shard(n, world, rank):
    total = -(-n // world) * world
    return [i % n for i in range(rank, total, world)]


for n, world in [(8, 2), (10, 4), (2, 5)]:
    got = [shard(n, world, rank) for rank in range(world)]
    want = [
        list(DistributedSampler(range(n), world, rank, shuffle=False))
        for rank in range(world)
    ]
    assert got == want, (got, want)
print(got)

# Output:
# [[0], [1], [0], [1], [0]]
