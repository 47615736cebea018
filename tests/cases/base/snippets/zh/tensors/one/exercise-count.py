# docs/zh/tensors/one.md:54, block exercise-count
# Written by `make update`: edit the card.

x = [1, 2]

assert x == [0, 1]

# Output:
#
