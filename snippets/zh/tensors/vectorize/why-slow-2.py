# docs/zh/tensors/vectorize.md:102, block why-slow-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

n = [1, 10, 100, 1000, 10_000, 100_000]
loop = [20.7, 65.4, 572.8, 5649, 56_337, 565_905]  # 微秒，实测
dot = [1.3, 1.3, 1.3, 1.4, 2.3, 15.0]

plt.figure(figsize=(6, 3), layout="constrained")
plt.loglog(n, loop, "o-", label="for i in range(n)")
plt.loglog(n, dot, "o-", label="torch.dot(a, b)")
plt.xlabel("n")
plt.ylabel("µs")
plt.legend()
plt.savefig("times.svg")
