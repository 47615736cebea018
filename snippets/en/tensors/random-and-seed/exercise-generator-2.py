# docs/en/tensors/random-and-seed.md:413, block exercise-generator-2
# Written by `make update`: edit the card.

import torch


def normals(seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randn(5, generator=g)


state = torch.get_rng_state()
assert torch.equal(normals(7), normals(7)), "repeat"
many = torch.stack([normals(s) for s in range(200)])  # (200, 5)
distinct = many.unique(dim=0)
assert many.shape == (200, 5), "shape"
assert f"{many.std():.0f}" == "1", "normal"
assert len(distinct) == 200, "seed"
assert torch.equal(torch.get_rng_state(), state), "global state"
print("ok")

# Output:
# ok
