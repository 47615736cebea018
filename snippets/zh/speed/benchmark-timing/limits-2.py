# docs/zh/speed/benchmark-timing.md:251, block limits-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

launch, bandwidth, peak = 5e-6, 1e12, 20e12


def modelled(operations, moved):
    return 1e6 * (launch + max(operations / peak, moved / bandwidth))


sizes = [2**k for k in range(4, 15)]
fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
for name, power, factor in [("x @ x", 3, 2), ("x + x", 2, 1)]:
    times = [modelled(factor * n**power, 12 * n**2) for n in sizes]
    ax.loglog(sizes, times, "o-", ms=4, label=name)
ax.axhline(launch * 1e6, color="C7", ls=":", label="launch")
ax.set(xlabel="n", ylabel="µs")
ax.legend()
plt.savefig("limits.svg")
