# docs/en/data/transforms.md:42, block in-short
# Written by `make update`: edit the card.

class AddMult:
    def __init__(self, add=1, mult=2):
        self.add, self.mult = add, mult

    def __call__(self, sample):
        x, y = sample
        return x + self.add, y * self.mult


class Compose:
    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, sample):
        for transform in self.transforms:
            sample = transform(sample)
        return sample


def times_100(sample):
    return sample[0] * 100, sample[1] * 100


add_mult = AddMult()
print(add_mult((2, 1)), Compose([add_mult, times_100])((2, 1)))

# Output:
# (3, 2) (300, 200)
