# docs/zh/training/training-loop.md:99, block order
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, 2.0, 3.0])


def final_loss(order):
    w = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(50):
        loss = ((w * x - 3 * x) ** 2).mean()
        for name in order:
            getattr(loss if name == "backward" else optimizer, name)()
    return loss.item()


zero, back, step = "zero_grad", "backward", "step"
for order in [(zero, back, step), (back, step, zero), (back, zero, step)]:
    print(*order, f"{final_loss(order):.4f}")

# Output:
# zero_grad backward step 0.0000
# backward step zero_grad 0.0000
# backward zero_grad step 42.0000
