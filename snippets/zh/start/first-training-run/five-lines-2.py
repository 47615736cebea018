# docs/zh/start/first-training-run.md:151, block five-lines-2
# Written by `make update`: edit the card.

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for step in range(3):
    prediction = w * 2
    loss = (prediction - 6) ** 2
    optimizer.zero_grad()
    assert w.grad is None
    loss.backward()
    torch.testing.assert_close(w.grad, 4 * (2 * w.detach() - 6))
    optimizer.step()
    print(f"loss {loss:.2f} grad {w.grad:.1f} w {w:.3f}")

# Output:
# loss 16.00 grad -16.0 w 2.600
# loss 0.64 grad -3.2 w 2.920
# loss 0.03 grad -0.6 w 2.984
