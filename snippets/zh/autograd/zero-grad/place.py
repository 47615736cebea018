# docs/zh/autograd/zero-grad.md:148, block place
# Written by `make update`: edit the card.

import torch

x = torch.tensor([-1.0, 0.0, 1.0])
orders = ["zero backward step", "backward step zero", "backward zero step"]

for order in orders:
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(100):
        loss = ((w[0] * x + w[1] - (2 * x + 1)) ** 2).mean()
        calls = {"zero": optimizer.zero_grad, "step": optimizer.step}
        calls["backward"] = loss.backward
        for name in order.split():
            calls[name]()
    print(f"{order}: {loss:.4f}")

# Output:
# zero backward step: 0.0000
# backward step zero: 0.0000
# backward zero step: 3.6667
