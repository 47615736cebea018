# docs/zh/nn/loss-functions.md:216, block positions
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

z = torch.arange(30.0).reshape(2, 5, 3).sin()  # (B, T, K)
y = torch.tensor([[0, 1, 2, 0, 1], [2, 2, 1, 0, 0]])  # (B, T)

loss = F.cross_entropy(z.transpose(1, 2), y)  # (B, K, T)
torch.testing.assert_close(loss, F.cross_entropy(z.flatten(0, 1), y.flatten()))

each = F.cross_entropy(z.transpose(1, 2), y, reduction="none")  # (B, T)
kept = y.clone()
kept[0, 3:] = -100  # 不计
by_hand = torch.cat([each[0, :3], each[1]]).mean()
torch.testing.assert_close(F.cross_entropy(z.transpose(1, 2), kept), by_hand)

try:
    F.cross_entropy(z, y)
except RuntimeError as error:
    print(error)

square, y = z[:, :3], y[:, :3]  # T = K：不报错，数是错的
right = F.cross_entropy(square.transpose(1, 2), y)
print(torch.allclose(F.cross_entropy(square, y), right))

# Output:
# Expected target size [2, 3], got [2, 5]
# False
