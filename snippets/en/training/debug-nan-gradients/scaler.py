# docs/en/training/debug-nan-gradients.md:434, block scaler
# Written by `make update`: edit the card.

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=2e-36)
scaler = torch.amp.GradScaler("cpu")  # "cuda" on a GPU

for step in range(7):
    optimizer.zero_grad()
    scaler.scale(w * 1e35).backward()
    finite = torch.isfinite(w.grad).item()
    scaler.step(optimizer)
    scaler.update()
    print(step, finite, scaler.get_scale(), f"{w.item():.1f}")

# Output:
# 0 False 32768.0 1.0
# 1 False 16384.0 1.0
# 2 False 8192.0 1.0
# 3 False 4096.0 1.0
# 4 False 2048.0 1.0
# 5 True 2048.0 0.8
# 6 True 2048.0 0.6
