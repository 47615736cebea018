# docs/zh/nn/linear-and-conv-shapes.md:186, block lenet
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 3), nn.Conv2d(6, 16, 3)
        self.fc1, self.fc2 = nn.Linear(16 * 6 * 6, 120), nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.max_pool2d(self.conv1(x).relu(), 2)  # (B, 6, 15, 15)
        x = F.max_pool2d(self.conv2(x).relu(), 2)  # (B, 16, 6, 6)
        x = torch.flatten(x, 1)  # (B, 576)
        x = self.fc2(self.fc1(x).relu()).relu()  # (B, 84)
        return self.fc3(x)  # (B, 10) logits


def show(layer, args, output):
    print(tuple(args[0].shape), tuple(output.shape))


model = LeNet()
for layer in model.children():
    layer.register_forward_hook(show)
assert model(torch.zeros(5, 1, 32, 32)).shape == (5, 10)

# Output:
# (5, 1, 32, 32) (5, 6, 30, 30)
# (5, 6, 15, 15) (5, 16, 13, 13)
# (5, 576) (5, 120)
# (5, 120) (5, 84)
# (5, 84) (5, 10)
