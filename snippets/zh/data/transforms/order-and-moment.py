# docs/zh/data/transforms.md:77, block order-and-moment
# Written by `make update`: edit the card.

from functools import reduce


def compose(*transforms):
    return lambda x: reduce(lambda value, f: f(value), transforms, x)


def add_one(x):
    return x + 1


def times_100(x):
    return x * 100


print(compose(add_one, times_100)(2), compose(times_100, add_one)(2))
assert compose()(2) == 2

# Output:
# 300 201
