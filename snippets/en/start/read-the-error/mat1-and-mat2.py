# docs/en/start/read-the-error.md:170, block mat1-and-mat2
# Written by `make update`: edit the card.

import torch
from torch import nn

head = [nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten()]
x = torch.ones(1, 1, 8, 8)  # (1, 4, 6, 6) after the convolution

model = nn.Sequential(*head, nn.Linear(100, 2))
for call, y in ((model, x), (nn.Linear(3, 2), torch.ones(2, 3, 5))):
    try:
        call(y)
    except RuntimeError as error:
        print(error)

print(nn.Sequential(*head, nn.Linear(4 * 6 * 6, 2))(x).shape)
print(nn.Sequential(*head, nn.LazyLinear(2))(x).shape)

# Output:
# mat1 and mat2 shapes cannot be multiplied (1x144 and 100x2)
# mat1 and mat2 shapes cannot be multiplied (6x5 and 3x2)
# torch.Size([1, 2])
# torch.Size([1, 2])
