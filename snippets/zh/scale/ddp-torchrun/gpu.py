# docs/zh/scale/ddp-torchrun.md:327, block gpu
# Written by `make update`: edit the card.
# Needs 2 CUDA devices; without: python -m torchcards.rehearsal --devices 2 FILE

import subprocess
import sys
from pathlib import Path

Path("gpus.py").write_text("""
import os
import torch
import torch.distributed as dist
from torch import nn

local_rank = int(os.environ["LOCAL_RANK"])
torch.cuda.set_device(local_rank)
dist.init_process_group("nccl")
model = nn.Linear(2, 1, bias=False).to("cuda")
ddp = nn.parallel.DistributedDataParallel(model, device_ids=[local_rank])

x = torch.full((1, 2), 4.0 + 4.0 * dist.get_rank(), device="cuda")
ddp(x).sum().backward()
assert x.device.index == model.weight.device.index == local_rank
assert model.weight.grad.tolist() == [[6.0, 6.0]]
dist.barrier()
dist.destroy_process_group()
""")

launch = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
launch += ["--nproc-per-node=2", "gpus.py"]
done = subprocess.run(launch, capture_output=True, text=True)
assert done.returncode == 0, done.stderr
