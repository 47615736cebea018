# docs/zh/tensors/cat-stack-split.md:171, block batch
# Written by `make update`: edit the card.

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import default_collate

samples = [(torch.full((3,), float(i)), i % 2) for i in range(4)]
x, y = default_collate(samples)
print(x.shape, y)
assert torch.equal(x, torch.stack([sample for sample, _ in samples]))

ragged = [torch.tensor([1, 2, 3]), torch.tensor([4])]
try:
    torch.stack(ragged)
except RuntimeError as error:
    print(error)
print(pad_sequence(ragged, batch_first=True).tolist())

# Output:
# torch.Size([4, 3]) tensor([0, 1, 0, 1])
# stack expects each tensor to be equal size, but got [3] at entry 0 and [1] at entry 1
# [[1, 2, 3], [4, 0, 0]]
