# docs/zh/data/dataset.md:219, block dtype
# Written by `make update`: edit the card.

import warnings

import numpy
import torch

array = numpy.array([1.0, 2.0], dtype="float32")
same = torch.as_tensor(array, dtype=torch.float32)  # 共用内存
double = torch.as_tensor(array, dtype=torch.float64)  # 副本
array[0] = 9
print(same, double)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    copy = torch.tensor(same)
print(str(caught[0].message).split(", it")[0])
assert torch.as_tensor(same) is same and copy is not same

# Output:
# tensor([9., 2.]) tensor([1., 2.], dtype=torch.float64)
# To copy construct from a tensor
