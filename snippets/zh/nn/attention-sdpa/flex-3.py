# docs/zh/nn/attention-sdpa.md:295, block flex-3
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
from torch.nn.attention.flex_attention import create_block_mask

size = {"Q_LEN": 256, "KV_LEN": 256, "BLOCK_SIZE": 32, "device": "cpu"}
blocks = create_block_mask(
    lambda b, head, i, j: (i >= j) & (i - j < 48), None, None, **size
)
used = blocks.to_dense()[0, 0].numpy()
fig, ax = plt.subplots(figsize=(3.6, 3.6), layout="constrained")

for y, x in zip(*(32 * index for index in used.nonzero())):
    ax.fill_between([x, x + 32], y, y + 32, fc="C0")
low, high = [0, 208, 256], [48, 256, 256]
ax.fill_between(low, low, high, fc="C1", alpha=0.8)
ax.set(xlabel="key", ylabel="query", xlim=(0, 256), ylim=(256, 0))
ax.set(xticks=range(0, 257, 32), yticks=range(0, 257, 32), aspect="equal")
ax.grid(color="C7", lw=0.5)
plt.savefig("blocks.svg")
