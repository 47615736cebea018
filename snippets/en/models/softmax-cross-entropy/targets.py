# docs/en/models/softmax-cross-entropy.md:169, block targets
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
y = torch.tensor([0, 2])
onehot = F.one_hot(y, 3).float()  # (2, 3)
same = torch.testing.assert_close

same(F.cross_entropy(z, onehot), F.cross_entropy(z, y))

masked = F.cross_entropy(z, torch.tensor([0, -100]))
same(masked, F.cross_entropy(z[:1], y[:1]))

smooth = 0.9 * onehot + 0.1 / 3
print([round(v, 3) for v in smooth[0].tolist()])
same(F.cross_entropy(z, y, label_smoothing=0.1), F.cross_entropy(z, smooth))

# Output:
# [0.933, 0.033, 0.033]
