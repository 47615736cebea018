# docs/en/tensors/cat-stack-split.md:198, block grow
# Written by `make update`: edit the card.

import time

import torch

pieces = list(torch.ones(1000, 1, 64))

start = time.perf_counter()
grown = pieces[0]
for piece in pieces[1:]:
    grown = torch.cat([grown, piece])
loop = time.perf_counter() - start

once = loop
for _ in range(5):  # one run may be interrupted
    start = time.perf_counter()
    joined = torch.cat(pieces)
    once = min(once, time.perf_counter() - start)

assert torch.equal(grown, joined)
print(tuple(joined.shape), "faster", once < loop)

# Output:
# (1000, 64) faster True
