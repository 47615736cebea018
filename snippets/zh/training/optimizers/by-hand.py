# docs/zh/training/optimizers.md:107, block by-hand
# Written by `make update`: edit the card.

import torch

lr, mu = 0.1, 0.9
grads = [torch.tensor(g) for g in ([2.0, -4.0], [1.0, 3.0], [0.5, 0.0])]


def steps(make):
    w = torch.ones(2, requires_grad=True)
    optimizer = make([w])
    for g in grads:
        w.grad = g.clone()
        optimizer.step()
    return w.detach()


w, u, b = torch.ones(2), torch.ones(2), torch.zeros(2)
for g in grads:
    w = w - lr * g
    b = mu * b + g
    u = u - lr * b

for hand, momentum in ((w, 0.0), (u, mu)):
    got = steps(lambda p: torch.optim.SGD(p, lr=lr, momentum=momentum))
    torch.testing.assert_close(got, hand)
    print([round(v, 3) for v in got.tolist()])

# Output:
# [0.65, 1.1]
# [0.218, 1.514]
