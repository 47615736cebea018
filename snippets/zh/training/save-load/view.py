# docs/zh/training/save-load.md:486, block view
# Written by `make update`: edit the card.

import os

import torch

big = torch.zeros(1000, 250)  # 1 MB
torch.save(big[0], "view.pt")
torch.save(big[0].clone(), "row.pt")
for name in ("view.pt", "row.pt"):
    print(name, os.path.getsize(name) > 1_000_000)

torch.save({"all": big, "row": big[0]}, "both.pt")
both = torch.load("both.pt", weights_only=True)
both["all"][0, 0] = 7
print(both["row"][0].item())  # 仍然共用

# Output:
# view.pt True
# row.pt False
# 7.0
