# docs/zh/autograd/custom-autograd-function.md:342, block float32
# Written by `make update`: edit the card.

import warnings

import torch
from torch.autograd import gradcheck


def check(dtype):
    x = torch.tensor([1.0, 2.0], dtype=dtype, requires_grad=True)
    return gradcheck(lambda x: x**3, (x,), raise_exception=False)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.float32, check(torch.float32))
print(str(caught[0].message).split(". ")[0])

print(torch.float64, check(torch.float64))

# Output:
# torch.float32 False
# Input #0 requires gradient and is not a double precision floating point or complex
# torch.float64 True
