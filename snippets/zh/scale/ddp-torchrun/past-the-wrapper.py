# docs/zh/scale/ddp-torchrun.md:453, block past-the-wrapper
# Written by `make update`: edit the card.

import torch
import torch.distributed as dist
from torch import nn

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.parallel.DistributedDataParallel(nn.Linear(2, 1))
sent = []


def count(state, bucket):
    sent.append(bucket.buffer().numel())
    future = dist.all_reduce(bucket.buffer(), async_op=True).get_future()
    return future.then(lambda f: f.value()[0])


model.register_comm_hook(None, count)
for call in (model.module, model):
    call(torch.ones(1, 2)).sum().backward()
    print(sent)

print(list(model.state_dict()), list(model.module.state_dict()))
dist.destroy_process_group()

# Output:
# []
# [3]
# ['module.weight', 'module.bias'] ['weight', 'bias']
