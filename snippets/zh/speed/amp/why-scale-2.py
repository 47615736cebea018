# docs/zh/speed/amp.md:211, block why-scale-2
# Written by `make update`: edit the card.

import math

import matplotlib.pyplot as plt
import torch

quantile = (torch.arange(2000) + 0.5) / 2000
log_size = -23 + 3.5 * torch.special.ndtri(quantile)

fig, ax = plt.subplots(figsize=(6, 2.8))
bins = [-36 + 1.5 * i for i in range(26)]
for scale in (1, 65536):
    shifted = log_size + math.log2(scale)
    label = f"scale = {scale}"
    ax.hist(shifted.tolist(), bins=bins, alpha=0.6, label=label)
ax.axvline(-24, ymax=0.84, ls="--", color="C3", label="$2^{-24}$")
ax.set(xlabel="$\\log_2 |grad|$", yticks=[])
ax.margins(y=0.25)
ax.legend(loc="upper center", ncols=3)
plt.savefig("underflow.svg")
