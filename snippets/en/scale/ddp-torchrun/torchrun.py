# docs/en/scale/ddp-torchrun.md:291, block torchrun
# Written by `make update`: edit the card.

import os

import torch.distributed as dist

try:
    dist.init_process_group("gloo", rank=0, world_size=1)
except ValueError as error:
    print(str(error).split("rendezvous: ")[1])

os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
os.environ |= {"RANK": "0", "WORLD_SIZE": "1"}
dist.init_process_group("gloo")
print(dist.get_rank(), dist.get_world_size(), dist.get_backend())
dist.destroy_process_group()

# Output:
# environment variable MASTER_ADDR expected, but not set
# 0 1 gloo
