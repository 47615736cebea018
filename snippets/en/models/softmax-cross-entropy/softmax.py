# docs/en/models/softmax-cross-entropy.md:60, block softmax
# Written by `make update`: edit the card.

import torch


def naive(z):
    return z.exp() / z.exp().sum(dim=1, keepdim=True)


z = torch.tensor([[1000.0, 1001.0, 1002.0]])
print(naive(z).tolist())

shifted = z - z.amax(dim=1, keepdim=True)
print([round(p, 4) for p in naive(shifted)[0].tolist()])
torch.testing.assert_close(naive(shifted), torch.softmax(z, dim=1))

assert torch.softmax(z, dim=1).argmax() == z.argmax()

_, tiny = torch.softmax(torch.tensor([1000.0, 0.0]), dim=0)
assert tiny == 0  # rounded

# Output:
# [[nan, nan, nan]]
# [0.09, 0.2447, 0.6652]
