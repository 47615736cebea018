# docs/en/scale/ddp-torchrun.md:416, block no-sampler
# Written by `make update`: edit the card.

from pathlib import Path

import torch.distributed as dist
import torch.multiprocessing as mp
from torch.utils.data import DataLoader, DistributedSampler

store = Path("store").absolute().as_uri()


def work(rank):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    for sampler in (None, DistributedSampler(range(8), shuffle=False)):
        loader = DataLoader(range(8), batch_size=2, sampler=sampler)
        seen = [None, None]
        dist.all_gather_object(seen, [x.tolist() for x in loader])
        if rank == 0:
            print(*seen, sep="\n")
    dist.destroy_process_group()


assert mp.spawn(work, nprocs=0) is None    # trains nothing, says nothing
mp.start_processes(work, nprocs=2, start_method="fork")

# Output:
# [[0, 1], [2, 3], [4, 5], [6, 7]]
# [[0, 1], [2, 3], [4, 5], [6, 7]]
# [[0, 2], [4, 6]]
# [[1, 3], [5, 7]]
