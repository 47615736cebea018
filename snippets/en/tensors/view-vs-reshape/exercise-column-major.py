# docs/en/tensors/view-vs-reshape.md:419, block exercise-column-major
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[0, 1, 2], [3, 4, 5]])

y = x.view(3, 2).view(-1)  # mend this line

assert y.tolist() == [0, 3, 1, 4, 2, 5], y.tolist()
assert x.tolist() == [[0, 1, 2], [3, 4, 5]], x.tolist()

# Ends with:
# AssertionError: [0, 1, 2, 3, 4, 5]
