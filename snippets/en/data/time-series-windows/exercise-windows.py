# docs/en/data/time-series-windows.md:433, block exercise-windows
# Written by `make update`: edit the card.

import torch


def windows(x, past, ahead):
    starts = range(len(x) - past)  # your attempt
    inputs = torch.stack([x[i : i + past] for i in starts])
    targets = torch.stack([x[i + past : i + past + 1] for i in starts])
    return inputs, targets


x = torch.arange(20.0).reshape(10, 2)
inputs, targets = windows(x, past=4, ahead=2)
shapes = [tuple(part.shape) for part in (inputs, targets)]
assert shapes == [(5, 4, 2), (5, 2, 2)], shapes
for i in range(len(inputs)):
    together = torch.cat([inputs[i], targets[i]])
    assert torch.equal(together, x[i : i + len(together)])

# Ends with:
# AssertionError: [(6, 4, 2), (6, 1, 2)]
