# docs/en/speed/amp.md:265, block grad-scaler-2
# Written by `make update`: edit the card.

import torch
from torch import nn

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
x = torch.linspace(-1, 1, 32, device=device).reshape(32, 1)
y = 3 * x + 1

for dtype in (torch.bfloat16, torch.float16):
    model = nn.Linear(1, 1).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    scaled = dtype == torch.float16
    scaler = torch.amp.GradScaler(device.type, enabled=scaled)
    for step in range(100):
        optimizer.zero_grad()
        with torch.autocast(device.type, dtype=dtype):
            loss = nn.functional.mse_loss(model(x), y)
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)         # before clipping
        norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        assert norm < 10 or norm.isinf()   # inf: will be skipped
        scaler.step(optimizer)
        scaler.update()
    print(dtype, scaler.is_enabled(), loss.item() < 1e-3)
    assert abs(model.weight.item() - 3) < 0.05

# Output:
# torch.bfloat16 False True
# torch.float16 True True
