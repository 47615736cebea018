# docs/en/reference/cheat-sheet.md:449, block data-and-training-3
# Written by `make update`: edit the card.

import torch
from torch import nn

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
draws = [torch.manual_seed(0) and torch.rand(1).item() for _ in range(2)]
print(draws[0] == draws[1])

model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2)).to(device)
torch.save(model.state_dict(), "model.pt")
saved = torch.load("model.pt", weights_only=True)
print(model.load_state_dict(saved), saved["0.weight"].shape)

model[1] = nn.Linear(4, 5).to(device)
x = torch.ones(8, 3, device=device)
with torch.autocast(device.type, dtype=torch.bfloat16):
    out = model(x)
print(out.shape, out.dtype, torch.isfinite(out).all().item())

# Output:
# True
# <All keys matched successfully> torch.Size([4, 3])
# torch.Size([8, 5]) torch.bfloat16 True
