# docs/en/tensors/tensor-index.md:203, block positions-2
# Written by `make update`: edit the card.

import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)  # (3, 4)
index = torch.tensor([[2, 2], [0, 1], [3, 0]])  # (3, 2)

print(x.gather(1, index).tolist())  # out[i, j] = x[i, index[i, j]]
print(torch.index_select(x, 1, torch.tensor([2, 0])).tolist())
print(torch.take_along_dim(x, torch.tensor([[2, 0]]), dim=1).tolist())

by_hand = [[x[i, k].item() for k in row] for i, row in enumerate(index)]
assert x.gather(1, index).tolist() == by_hand
assert torch.equal(x.gather(1, x.argmax(1, keepdim=True)), x.amax(1, True))

try:
    torch.index_select(x, 1, index)
except IndexError as error:
    print(error)

# Output:
# [[2, 2], [10, 11], [23, 20]]
# [[2, 0], [12, 10], [22, 20]]
# [[2, 0], [12, 10], [22, 20]]
# index_select(): Index is supposed to be a vector
