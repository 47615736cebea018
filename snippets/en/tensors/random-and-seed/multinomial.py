# docs/en/tensors/random-and-seed.md:144, block multinomial
# Written by `make update`: edit the card.

import torch
from torch.distributions import Categorical, Multinomial

fair = torch.ones(6) / 6

counts = Multinomial(10, fair).sample()
print(tuple(counts.shape), counts.dtype, counts.sum().item())

many = Multinomial(10, fair).sample((1000,))
print(tuple(many.shape), many.sum(dim=1).unique().tolist())

faces = Categorical(fair).sample((10,))
print(tuple(faces.shape), faces.dtype)
assert 0 <= faces.min() and faces.max() <= 5

p = Categorical(fair).log_prob(faces).exp()
torch.testing.assert_close(p, torch.full((10,), 1 / 6))

# Output:
# (6,) torch.float32 10.0
# (1000, 6) [10.0]
# (10,) torch.int64
