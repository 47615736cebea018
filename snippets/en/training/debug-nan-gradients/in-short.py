# docs/en/training/debug-nan-gradients.md:54, block in-short
# Written by `make update`: edit the card.

import torch


def check(step, **tensors):
    for name, t in tensors.items():
        bad = (~torch.isfinite(t)).sum().item()
        if bad:
            raise FloatingPointError(f"step {step}: {name} {bad}/{t.numel()}")


w = torch.ones(2, requires_grad=True)
batches = [torch.ones(4, 2), torch.tensor([[1.0, float("nan")]])]
try:
    for step, x in enumerate(batches):
        loss = (x @ w).mean()
        check(step, x=x, loss=loss)
except FloatingPointError as error:
    print(error)

# Output:
# step 1: x 1/2
