# docs/zh/training/optimizers.md:143, block by-hand-2
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

beta1, beta2, eps = 0.9, 0.999, 1e-8

for decay, cls in ((0.0, torch.optim.Adam), (0.5, torch.optim.AdamW)):
    w, m, v = torch.ones(2), torch.zeros(2), torch.zeros(2)
    for t, g in enumerate(grads, start=1):
        w = w * (1 - lr * decay)  # 只有 AdamW
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
        w = w - lr * m_hat / (v_hat.sqrt() + eps)

    got = steps(lambda p: cls(p, lr=lr, weight_decay=decay))
    torch.testing.assert_close(got, w)
    print([round(v, 3) for v in got.tolist()])

# Output:
# [0.65, 1.1]
# [0.218, 1.514]
# [0.723, 1.116]
# [0.594, 0.963]
