# docs/en/tensors/one.md:35, block more
# Written by `make update`: edit the card.

