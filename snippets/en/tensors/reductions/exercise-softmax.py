# docs/en/tensors/reductions.md:336, block exercise-softmax
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1000.0, 980.0], [2.0, 3.0], [-1000.0, 5.0]])

s = x.exp() / x.exp().sum(dim=1, keepdim=True)  # change this

assert torch.isfinite(s).all(), s[0].tolist()
torch.testing.assert_close(s, torch.softmax(x, dim=1))

# Ends with:
# AssertionError: [nan, nan]
