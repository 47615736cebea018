# docs/zh/speed/memory-and-checkpointing.md:207, block checkpointing-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

n, size = 16, 4
plain = [*range(n + 1), *reversed(range(n))]

parts = [i // size + 1 for i in range(n)]
for part in reversed(range(n // size)):
    parts += [part + 1 + i for i in range(1, size + 1)]  # 重做前向
    parts += [part + i for i in reversed(range(size + 1))]

fig, ax = plt.subplots(figsize=(6, 2.8))
ax.step(range(len(plain)), plain, where="mid", label="plain")
ax.step(range(len(parts)), parts, where="mid", label="checkpoint")
ax.axvline(n - 0.5, ls=":", color="C7")
ax.text(n - 1, 17, "forward", ha="right", va="center")
ax.text(n, 17, "backward", va="center")
ax.set(xlabel="step", ylabel="saved tensors", ylim=(0, 18))
ax.legend()
plt.savefig("timeline.svg")
