# docs/en/speed/amp.md:237, block grad-scaler
# Written by `make update`: edit the card.

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scaler = torch.amp.GradScaler("cpu", init_scale=8.0, growth_interval=2)

for grad in (1.0, float("inf"), 1.0, 1.0, 1.0):
    optimizer.zero_grad()
    scaler.scale((w * grad).sum()).backward()
    scaler.step(optimizer)                 # skipped for inf
    scaler.update()
    print(grad, scaler.get_scale(), w.item())

print(torch.amp.GradScaler("cpu").get_scale())

# Output:
# 1.0 8.0 -1.0
# inf 4.0 -1.0
# 1.0 4.0 -2.0
# 1.0 8.0 -3.0
# 1.0 8.0 -4.0
# 65536.0
