# docs/zh/scale/ddp-torchrun.md:158, block same-as-big-batch-2
# Written by `make update`: edit the card.

from pathlib import Path

Path("train.py").write_text("""
import torch
import torch.distributed as dist
from torch import nn
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

dist.init_process_group("gloo")
rank = dist.get_rank()
torch.manual_seed(rank)
x = torch.arange(8.0).reshape(8, 1) / 8
dataset = TensorDataset(x, 3 * x + 1)
sampler = DistributedSampler(dataset)
loader = DataLoader(dataset, batch_size=2, sampler=sampler)

model = nn.parallel.DistributedDataParallel(nn.Linear(1, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(3):
    sampler.set_epoch(epoch)
    for x, y in loader:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()

if rank == 0:
    torch.save(model.module.state_dict(), "model.pt")
dist.barrier()
dist.destroy_process_group()
""")

import subprocess
import sys

import torch
from torch import nn
from torch.utils.data import DistributedSampler

launch = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
launch += ["--nproc-per-node=2", "train.py"]
done = subprocess.run(launch, capture_output=True, text=True)
assert done.returncode == 0, done.stderr

torch.manual_seed(0)                       # 0 号进程的初值
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.arange(8.0).reshape(8, 1) / 8
y = 3 * x + 1
shards = [DistributedSampler(x, 2, rank) for rank in (0, 1)]
for epoch in range(3):
    for shard in shards:
        shard.set_epoch(epoch)
    order = torch.tensor([list(shard) for shard in shards])  # (2, 4)
    for batch in (order[:, :2].flatten(), order[:, 2:].flatten()):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x[batch]), y[batch]).backward()
        optimizer.step()

saved = torch.load("model.pt", weights_only=True)
torch.testing.assert_close(saved, dict(model.state_dict()))
print(len(batch), sorted(order.flatten().tolist()))

# Output:
# 4 [0, 1, 2, 3, 4, 5, 6, 7]
