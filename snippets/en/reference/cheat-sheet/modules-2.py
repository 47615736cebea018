# docs/en/reference/cheat-sheet.md:348, block modules-2
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3))
print(sum(p.numel() for p in model.parameters()))  # 4·5 + 5 + 5·3 + 3
print([name for name, p in model.named_parameters()])
print(model.eval().training, model.train().training)
nn.init.zeros_(model[2].bias)
assert not model[2].bias.any()

out, target = torch.tensor([[0.0, 2.0]]), torch.tensor([[1.0, 0.0]])
label, p = torch.tensor([0]), out.softmax(1)
print(nn.MSELoss()(out, target).item())  # (1 + 4) / 2
loss = nn.CrossEntropyLoss()(out, label)
torch.testing.assert_close(loss, -p[0, 0].log())
loss, s = nn.BCEWithLogitsLoss()(out, target), out.sigmoid()
by_hand = -(target * s.log() + (1 - target) * (1 - s).log()).mean()
torch.testing.assert_close(loss, by_hand)

# Output:
# 43
# ['0.weight', '0.bias', '2.weight', '2.bias']
# False True
# 2.5
