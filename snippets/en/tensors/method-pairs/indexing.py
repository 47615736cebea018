# docs/en/tensors/method-pairs.md:259, block indexing
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
row, large = x[1], x[x > 2]
print(row.tolist(), large.tolist())  # 10

row[0] = 40
large[0] = 30
print(x.tolist())  # 10
assert x[1:].data_ptr() == row.data_ptr() != x[[1]].data_ptr()  # 10

print(x.gather(1, torch.tensor([[2], [0]])).tolist())  # 11
print(x.index_select(1, torch.tensor([2, 0])).tolist())  # 11
try:
    x.index_select(1, torch.tensor([[2], [0]]))  # 11
except IndexError as error:
    print(error)

# Output:
# [4, 5, 6] [3, 4, 5, 6]
# [[1, 2, 3], [40, 5, 6]]
# [[3], [40]]
# [[3, 1], [6, 40]]
# index_select(): Index is supposed to be a vector
