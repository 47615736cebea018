# docs/zh/nn/weight-init.md:143, block zeros
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[1.0], [3.0]])

for zeroed in ((0, 2), (2,)):
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    for i in zeroed:
        nn.init.zeros_(model[i].weight), nn.init.zeros_(model[i].bias)
    names, params = zip(*model.named_parameters())
    for step in (1, 2):
        loss = (model(x) - y).square().mean()
        grads = torch.autograd.grad(loss, params)
        print(zeroed, step, [n for n, g in zip(names, grads) if g.any()])
        with torch.no_grad():
            for p, g in zip(params, grads):
                p -= 0.1 * g

# Output:
# (0, 2) 1 ['2.bias']
# (0, 2) 2 ['2.bias']
# (2,) 1 ['2.weight', '2.bias']
# (2,) 2 ['0.weight', '0.bias', '2.weight', '2.bias']
