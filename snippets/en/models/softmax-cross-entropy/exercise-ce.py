# docs/en/models/softmax-cross-entropy.md:351, block exercise-ce
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F


def ce(z, y):
    p = z.exp() / z.exp().sum(dim=1, keepdim=True)  # start here
    return -p.gather(1, y[:, None]).log().mean()


y = torch.tensor([0, 1])
scores = torch.tensor([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0]])
for z in (scores, 1000 * scores):
    assert torch.allclose(ce(z, y), F.cross_entropy(z, y)), ce(z, y).item()

# Ends with:
# AssertionError: nan
