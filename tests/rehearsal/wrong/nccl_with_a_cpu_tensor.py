# raises: RuntimeError: No backend type associated with device type cpu
import torch
import torch.distributed as dist

dist.init_process_group("nccl", store=dist.HashStore(), rank=0, world_size=1)
dist.all_reduce(torch.ones(2, device="cuda"))
dist.all_reduce(torch.ones(2))
