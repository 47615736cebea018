# docs/zh/nn/attention-sdpa.md:136, block masks-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

torch.manual_seed(1)
q, k = torch.randn(2, 1, 6, 16)
eye = torch.eye(6).expand(1, 6, 6)
keep = (torch.arange(6) < 4).expand(6, 6)
options = {"full": {}, "causal": {"is_causal": True}}
options |= {"padding": {"attn_mask": keep}}
fig, axes = plt.subplots(1, 3, figsize=(8, 2.9), layout="constrained")

for ax, (name, option) in zip(axes, options.items(), strict=True):
    w = F.scaled_dot_product_attention(q, k, eye, **option)[0]
    w = w.masked_fill(w == 0, torch.nan).numpy()
    cells = {"vmin": 0, "vmax": 1, "edgecolors": "C7"}
    mesh = ax.pcolormesh(range(6), range(6), w, **cells)
    ax.set(title=name, xlabel="key", aspect="equal")
    ax.invert_yaxis()
axes[0].set_ylabel("query")
fig.colorbar(mesh, ax=axes)
plt.savefig("weights.svg")
