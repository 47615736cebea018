# docs/zh/models/linreg-from-scratch.md:297, block sum-loss
# Written by `make update`: edit the card.

import torch

x = torch.linspace(-1, 1, 100)
y = 2 * x + 1


def fit(reduce, lr, steps=200):
    p = torch.zeros(2, requires_grad=True)  # w, b
    for _ in range(steps):
        reduce((p[0] * x + p[1] - y) ** 2).backward()
        with torch.no_grad():
            p -= lr * p.grad
        p.grad = None
    return [round(v, 2) for v in p.tolist()]


print(fit(torch.sum, 0.1))
print(fit(torch.mean, 0.1))
print(fit(torch.sum, 0.1 / 100))

by_sum, by_mean = fit(torch.sum, 0.1 / 100, 5), fit(torch.mean, 0.1, 5)
assert by_sum == by_mean  # 5 步之后

# Output:
# [nan, nan]
# [2.0, 1.0]
# [2.0, 1.0]
