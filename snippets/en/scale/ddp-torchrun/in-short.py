# docs/en/scale/ddp-torchrun.md:47, block in-short
# Written by `make update`: edit the card.

import subprocess
import sys
from pathlib import Path

import torch

Path("mean.py").write_text("""
import torch
import torch.distributed as dist
from torch import nn

dist.init_process_group("gloo")
rank = dist.get_rank()
model = nn.parallel.DistributedDataParallel(nn.Linear(2, 1, bias=False))

x = torch.tensor([[[4.0, 4.0]], [[8.0, 8.0]]])[rank]
model(x).sum().backward()
torch.save([x, model.module.weight.grad], f"rank{rank}.pt")
dist.barrier()
dist.destroy_process_group()
""")

launch = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
launch += ["--nproc-per-node=2", "mean.py"]
done = subprocess.run(launch, capture_output=True, text=True)
assert done.returncode == 0, done.stderr
for rank in (0, 1):
    x, grad = torch.load(f"rank{rank}.pt", weights_only=True)
    print(rank, x.tolist(), grad.tolist())

# Output:
# 0 [[4.0, 4.0]] [[6.0, 6.0]]
# 1 [[8.0, 8.0]] [[6.0, 6.0]]
