# docs/en/tensors/one.md:35, block more
# Written by `make update`: edit the card.

assert 1 + 1 == 3
