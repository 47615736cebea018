# docs/zh/nn/module-basics.md:131, block names
# Written by `make update`: edit the card.

from torch import nn


class MLP(nn.Module):
    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        self.fc1 = nn.Linear(inputs, hidden)
        self.fc2 = nn.Linear(hidden, hidden)
        self.fc3 = nn.Linear(hidden, outputs)

    def forward(self, x):
        x = self.fc2(self.fc1(x).relu()).relu()
        return self.fc3(x)


for name, p in MLP(10, 20, 1).named_parameters():
    print(name, tuple(p.shape), p.numel())

# Output:
# fc1.weight (20, 10) 200
# fc1.bias (20,) 20
# fc2.weight (20, 20) 400
# fc2.bias (20,) 20
# fc3.weight (1, 20) 20
# fc3.bias (1,) 1
