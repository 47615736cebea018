# docs/zh/speed/device-accelerator.md:212, block create-there
# Written by `make update`: edit the card.

import torch

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
x = torch.zeros(2, 3, device=device)       # 直接建在 device 上

positions = torch.arange(3, device=x.device)
mask = torch.ones_like(x)
noise = x.new_zeros(5)

print({t.device for t in (positions, mask, noise)} == {x.device})

# Output:
# True
