# docs/en/tensors/random-and-seed.md:462, block exercise-dice-2
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
counts = torch.distributions.Multinomial(600, torch.ones(6) / 6).sample()

assert counts.shape == (6,)
assert counts.sum() == 600
assert (counts > 50).all() and (counts < 150).all(), int(counts[5])
print("ok")

# Output:
# ok
