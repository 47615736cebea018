# docs/en/tensors/random-and-seed.md:386, block exercise-generator
# Written by `make update`: edit the card.

import torch


def normals(seed):
    torch.manual_seed(seed)  # your attempt starts here
    return torch.randn(5)


state = torch.get_rng_state()
assert torch.equal(normals(7), normals(7)), "repeat"
many = torch.stack([normals(s) for s in range(200)])  # (200, 5)
distinct = many.unique(dim=0)
assert many.shape == (200, 5), "shape"
assert f"{many.std():.0f}" == "1", "normal"
assert len(distinct) == 200, "seed"
assert torch.equal(torch.get_rng_state(), state), "global state"

# Ends with:
# AssertionError: global state
