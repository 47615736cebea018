import os

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
store = dist.HashStore()
dist.init_process_group("nccl", store=store, rank=0, world_size=1)
assert dist.get_backend() == "nccl" and dist.is_nccl_available()
torch.cuda.set_device(0)
x = torch.ones(3, device="cuda")
dist.all_reduce(x)
dist.broadcast(x, 0)
parts = [torch.empty_like(x)]
dist.all_gather(parts, x)
whole = torch.empty_like(x)
dist.all_gather_into_tensor(whole, x)
work = dist.all_reduce(x, async_op=True)
work.wait()
dist.barrier()
assert torch.equal(parts[0], x) and torch.equal(whole, x)
net = DistributedDataParallel(torch.nn.Linear(3, 1).cuda(), device_ids=[0])
net(x).sum().backward()
assert net.module.weight.grad.is_cuda
dist.destroy_process_group()
