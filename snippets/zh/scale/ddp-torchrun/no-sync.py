# docs/zh/scale/ddp-torchrun.md:371, block no-sync
# Written by `make update`: edit the card.

import torch
import torch.distributed as dist
from torch import nn

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.parallel.DistributedDataParallel(nn.Linear(2, 1))
sent, x = [], torch.ones(1, 2)


def count(state, bucket):
    sent.append(bucket.buffer().numel())
    future = dist.all_reduce(bucket.buffer(), async_op=True).get_future()
    return future.then(lambda f: f.value()[0])


model.register_comm_hook(None, count)
for step in range(4):
    if step < 3:
        with model.no_sync():
            model(x).sum().backward()
    else:
        model(x).sum().backward()
    print(step, len(sent), model.module.weight.grad.tolist())

loss = model(x).sum()                      # 在外面前向，晚了
with model.no_sync():
    loss.backward()
assert sent == [3, 3]                      # 权重 2 个，偏置 1 个
dist.destroy_process_group()

# Output:
# 0 0 [[1.0, 1.0]]
# 1 0 [[2.0, 2.0]]
# 2 0 [[3.0, 3.0]]
# 3 1 [[4.0, 4.0]]
