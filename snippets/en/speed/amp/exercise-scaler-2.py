# docs/en/speed/amp.md:470, block exercise-scaler-2
# Written by `make update`: edit the card.

import torch


def step(w, grad, scale, lr):
    if not torch.isfinite(grad).all():
        return w, scale / 2
    return w - lr * grad / scale, scale


inf, nan = float("inf"), float("nan")
w = torch.tensor([1.0, 2.0])
for grad, want_w, want_scale in [
    ([8.0, 16.0], [0.5, 1.0], 8.0),
    ([8.0, inf], [1.0, 2.0], 4.0),
    ([nan, 16.0], [1.0, 2.0], 4.0),
]:
    new_w, scale = step(w, torch.tensor(grad), 8.0, lr=0.5)
    assert (new_w.tolist(), scale) == (want_w, want_scale), new_w
print("ok")

# Output:
# ok
