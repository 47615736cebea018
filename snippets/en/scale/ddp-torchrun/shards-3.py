# docs/en/scale/ddp-torchrun.md:254, block shards-3
# Written by `make update`: edit the card.

from torch.utils.data import DistributedSampler

shards = [DistributedSampler(range(8), 2, rank) for rank in (0, 1)]

first = [list(shard) for shard in shards]
again = [list(shard) for shard in shards]
assert first == again                      # set_epoch is missing

for shard in shards:
    shard.set_epoch(1)
second = [list(shard) for shard in shards]
assert second != first

for parts in (first, second):
    print(*parts, sorted(sum(parts, [])) == list(range(8)))

# Output:
# [4, 7, 2, 1] [0, 3, 5, 6] True
# [5, 2, 7, 1] [4, 6, 3, 0] True
