# docs/en/speed/cuda-graphs.md:330, block exercise-static
# Written by `make update`: edit the card.

import torch


class Static:
    def __init__(self, f, x):
        self.f, self.x = f, x.clone()

    def __call__(self, x):
        self.x = x                         # your attempt
        return self.f(self.x)


y = torch.zeros(2)
double = Static(lambda x: torch.mul(x, 2, out=y), torch.zeros(2))
address = double.x.data_ptr()
first, second = double(torch.ones(2)), double(torch.full((2,), 3.0))
assert double.x.data_ptr() == address
assert first.tolist() == [2, 2] and second.tolist() == [6, 6]

# Ends with:
# AssertionError
