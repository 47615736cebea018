import torch
import torch.distributed as dist
from torch.distributed.fsdp import fully_shard

dist.init_process_group("nccl", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.Linear(4, 2)).cuda()
for layer in net:
    fully_shard(layer)
fully_shard(net)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(2, 4, device="cuda")).sum().backward()
optimizer.step()
assert all(p.grad.device.type == "cuda" for p in net.parameters())
dist.destroy_process_group()
