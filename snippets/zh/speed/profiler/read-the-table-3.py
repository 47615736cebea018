# docs/zh/speed/profiler.md:143, block read-the-table-3
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))

with profile(activities=[ProfilerActivity.CPU], record_shapes=True) as prof:
    model(torch.ones(32, 64))

for row in prof.key_averages(group_by_input_shape=True):
    if row.key == "aten::addmm":           # 偏置、输入、权重
        print(row.count, row.input_shapes[:3])

# Output:
# 1 [[128], [32, 64], [64, 128]]
# 1 [[10], [32, 128], [128, 10]]
