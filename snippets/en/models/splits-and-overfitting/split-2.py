# docs/en/models/splits-and-overfitting.md:94, block split-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
part = torch.tensor([0] * 28 + [1] * 6 + [2] * 6)  # train, val, test
few = torch.tensor([0] * 7 + [1, 1, 2])  # rare class of 10
many = torch.tensor([0] * 21 + [1] * 4 + [2] * 5)
rows = {
    "time order": part,
    "stratified": torch.cat(
        [few[torch.randperm(10)], many[torch.randperm(30)]]
    ),
    "random": part[torch.randperm(40)],
}
fig, ax = plt.subplots(figsize=(8, 2.2), layout="constrained")
for i, row in enumerate(rows.values()):
    for k, name in enumerate(("train", "val", "test")):
        at = (row == k).nonzero()[:, 0]
        ax.bar(
            at, 0.7, 0.9, i - 0.35, color=f"C{k}", label=name if i == 0 else ""
        )
ax.plot([9.5, 9.5], [0.55, 1.45], "k--", lw=1)
ax.set(yticks=range(3), yticklabels=rows, xlabel="index", xlim=(-1, 40))
ax.legend(ncols=3, bbox_to_anchor=(0.5, 1), loc="lower center", frameon=False)
plt.savefig("split.svg")
