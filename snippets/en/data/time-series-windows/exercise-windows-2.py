# docs/en/data/time-series-windows.md:461, block exercise-windows-2
# Written by `make update`: edit the card.

import torch


def windows(x, past, ahead):
    both = x.unfold(0, past + ahead, 1).transpose(1, 2)
    return both[:, :past], both[:, past:]


x = torch.arange(20.0).reshape(10, 2)
inputs, targets = windows(x, past=4, ahead=2)
shapes = [tuple(part.shape) for part in (inputs, targets)]
assert shapes == [(5, 4, 2), (5, 2, 2)], shapes
for i in range(len(inputs)):
    together = torch.cat([inputs[i], targets[i]])
    assert torch.equal(together, x[i : i + len(together)])
print("ok")

# Output:
# ok
