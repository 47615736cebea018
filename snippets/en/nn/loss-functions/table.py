# docs/en/nn/loss-functions.md:78, block table
# Written by `make update`: edit the card.

import torch
from torch import nn

x, y = torch.tensor([2.0, 5.0]), torch.tensor([1.5, 1.0])
e = (x - y).abs()  # 0.5, 4
assert nn.MSELoss()(x, y) == (e**2).mean() == 8.125
assert nn.L1Loss()(x, y) == e.mean() == 2.25
assert nn.HuberLoss(delta=1)(x, y) == (0.5 * 0.5**2 + (4 - 0.5)) / 2

yes = torch.tensor([1.0, 0.0])
p = torch.sigmoid(x)
by_hand = -(yes * p.log() + (1 - yes) * (1 - p).log()).mean()
torch.testing.assert_close(nn.BCEWithLogitsLoss()(x, yes), by_hand)

logits, classes = torch.tensor([[2.0, 0.0], [0.0, 3.0]]), torch.tensor([0, 0])
p = torch.softmax(logits, dim=1)[[0, 1], classes]
loss = nn.CrossEntropyLoss()(logits, classes)
torch.testing.assert_close(loss, -p.log().mean())
same = nn.CrossEntropyLoss()(logits, torch.tensor([[1.0, 0.0], [1.0, 0.0]]))
torch.testing.assert_close(same, loss)  # targets as probabilities
