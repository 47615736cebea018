# docs/en/tensors/tensor-create.md:122, block eight-ways-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
strips = {
    "zeros(8)": torch.zeros(8),
    "ones(8)": torch.ones(8),
    "full((8,), 0.5)": torch.full((8,), 0.5),
    "arange(0, 1, 0.125)": torch.arange(0, 1, 0.125),
    "linspace(0, 1, 8)": torch.linspace(0, 1, 8),
    "rand(8)": torch.rand(8),
    "randn(8)": torch.randn(8),
}

fig, axes = plt.subplots(len(strips), 1, figsize=(6, 3))
for ax, (name, x) in zip(axes, strips.items()):
    mesh = ax.pcolormesh(x[None].numpy(), cmap="coolwarm", vmin=-2, vmax=2)
    mesh.set(edgecolor="white", linewidth=1)
    ax.set_ylabel(name, rotation=0, ha="right", va="center")
    ax.set(xticks=[], yticks=[])
fig.subplots_adjust(left=0.3, right=0.86, hspace=0.35)
bar = fig.add_axes([0.89, 0.11, 0.02, 0.77])
fig.colorbar(mesh, cax=bar, ticks=[-2, -1, 0, 1, 2])
plt.savefig("constructors.svg")
