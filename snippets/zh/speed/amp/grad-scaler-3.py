# docs/zh/speed/amp.md:300, block grad-scaler-3
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch
from torch import nn

model = nn.Linear(64, 64).to("cuda")
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cuda")
x = torch.eye(64, device="cuda")
losses = []

for step in range(20):
    optimizer.zero_grad()
    with torch.autocast("cuda", dtype=torch.float16):
        out = model(x)
        loss = nn.functional.mse_loss(out, 2 * x)
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    losses.append(loss.item())

assert out.dtype == torch.float16 and loss.dtype == torch.float32
assert 2 * out.nbytes == out.float().nbytes
first, *_, last = losses
assert scaler.get_scale() <= 65536 and last < first
