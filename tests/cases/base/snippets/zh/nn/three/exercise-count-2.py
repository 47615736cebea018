# docs/zh/nn/three.md:64, block exercise-count-2
# Written by `make update`: edit the card.

x = [0, 1]

assert x == [0, 1]
