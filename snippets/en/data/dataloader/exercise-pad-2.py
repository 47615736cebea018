# docs/en/data/dataloader.md:617, block exercise-pad-2
# Written by `make update`: edit the card.

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad(samples):
    inputs, labels = zip(*samples)
    lengths = torch.tensor([len(x) for x in inputs])
    inputs = pad_sequence(inputs, batch_first=True)
    return inputs, lengths, torch.tensor(labels)


dataset = [(torch.ones(2), 0), (torch.ones(4), 1)]
inputs, lengths, labels = next(iter(DataLoader(dataset, 2, collate_fn=pad)))
assert inputs.tolist() == [[1, 1, 0, 0], [1, 1, 1, 1]], inputs.tolist()
assert lengths.tolist() == [2, 4] and labels.tolist() == [0, 1]
print("ok")

# Output:
# ok
