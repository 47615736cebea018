# docs/en/models/softmax-cross-entropy.md:375, block exercise-ce-2
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F


def ce(z, y):
    right = z.gather(1, y[:, None]).squeeze(1)
    return (torch.logsumexp(z, dim=1) - right).mean()


y = torch.tensor([0, 1])
scores = torch.tensor([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0]])
for z in (scores, 1000 * scores):
    assert torch.allclose(ce(z, y), F.cross_entropy(z, y)), ce(z, y).item()
print("ok")

# Output:
# ok
