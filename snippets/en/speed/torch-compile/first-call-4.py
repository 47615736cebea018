# docs/en/speed/torch-compile.md:173, block first-call-4
# Written by `make update`: edit the card.

import torch


def f(x):
    return (x.sin() + x).relu().sum()


x = torch.linspace(-1, 1, 5)
for backend in ("eager", "aot_eager"):
    leaf = x.clone().requires_grad_()
    loss = torch.compile(f, backend=backend)(leaf)
    loss.backward()

    want = torch.where(x.sin() + x > 0, x.cos() + 1, 0)  # by hand
    torch.testing.assert_close(leaf.grad, want)
    print(backend, torch.equal(loss, f(x)))

# Output:
# eager True
# aot_eager True
