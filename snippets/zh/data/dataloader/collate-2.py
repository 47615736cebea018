# docs/zh/data/dataloader.md:268, block collate-2
# Written by `make update`: edit the card.

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

dataset = [torch.tensor([1, 2]), torch.tensor([3, 4, 5, 6])]


def pad(samples):
    lengths = torch.tensor([len(sample) for sample in samples])
    return pad_sequence(samples, batch_first=True), lengths


loader = DataLoader(dataset, batch_size=2, collate_fn=pad)
padded, lengths = next(iter(loader))
print(padded)
print(lengths)

# Output:
# tensor([[1, 2, 0, 0],
#         [3, 4, 5, 6]])
# tensor([2, 4])
