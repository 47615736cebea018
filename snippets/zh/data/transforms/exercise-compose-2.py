# docs/zh/data/transforms.md:416, block exercise-compose-2
# Written by `make update`: edit the card.

class Compose:
    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, sample):
        for transform in self.transforms:
            sample = transform(sample)
        return sample


def add_mult(sample):
    return sample[0] + 1, sample[1] * 2


def times_100(sample):
    return sample[0] * 100, sample[1] * 100


result = Compose([add_mult, times_100])((2, 1))
assert result == (300, 200), result
assert Compose([times_100, add_mult])((2, 1)) == (201, 200)
assert Compose([])(5) == 5
print("ok")

# Output:
# ok
