# docs/en/nn/embedding.md:226, block categorical
# Written by `make update`: edit the card.

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weekday, self.shop = nn.Embedding(7, 3), nn.Embedding(500, 8)
        self.out = nn.Linear(3 + 8 + 2, 1)

    def forward(self, weekday, shop, numbers):
        parts = [self.weekday(weekday), self.shop(shop), numbers]
        return self.out(torch.cat(parts, dim=-1))


weekday, shop = torch.tensor([0, 6, 3]), torch.tensor([42, 7, 499])
model, numbers = Net(), torch.zeros(3, 2)
print(model(weekday, shop, numbers).shape)
print([(name, p.numel()) for name, p in model.named_parameters()])

# Output:
# torch.Size([3, 1])
# [('weekday.weight', 21), ('shop.weight', 4000), ('out.weight', 13), ('out.bias', 1)]
