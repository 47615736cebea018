# devices: 2
import os
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn.parallel import DistributedDataParallel


def work(rank, path):
    dist.init_process_group("nccl", init_method=f"file://{path}", rank=rank, world_size=2)
    torch.cuda.set_device(rank)
    x = torch.full((2,), float(rank + 1), device="cuda")
    dist.all_reduce(x)
    assert x.tolist() == [3, 3] and x.get_device() == rank
    torch.manual_seed(0)
    net = DistributedDataParallel(torch.nn.Linear(2, 1).to(rank), device_ids=[rank])
    net(x * (rank + 1)).sum().backward()
    grads = [torch.empty_like(net.module.weight.grad) for _ in range(2)]
    dist.all_gather(grads, net.module.weight.grad)
    assert torch.equal(*[g.cpu() for g in grads])
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.spawn(work, args=(os.path.join(tempfile.mkdtemp(), "store"),), nprocs=2)
