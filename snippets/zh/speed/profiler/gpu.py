# docs/zh/speed/profiler.md:205, block gpu
# Written by `make update`: edit the card.

import torch
from torch.profiler import ProfilerActivity, profile, supported_activities

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
assert ProfilerActivity.CPU in supported_activities()
side = "cpu" if device.type == "cpu" else "device"

x = torch.ones(256, 256, device=device)
x @ x                                      # 预热
with profile() as prof:                    # 支持的都记录
    total = (x @ x).sum().item()

column = f"self_{side}_time_total"
table = prof.key_averages().table(sort_by=column, row_limit=5)
assert "aten::mm" in table
counts = {row.key: row.count for row in prof.key_averages()}
print(total == 256**3, counts["aten::mm"], counts["aten::item"])

# Output:
# True 1 1
