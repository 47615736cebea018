# docs/en/nn/hooks.md:146, block gradients
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
for p in model.parameters():
    nn.init.ones_(p)
nn.init.constant_(model[0].weight[1], -1.0)  # unit 1 stays off


def show(module, grad_input, grad_output):
    shapes = [tuple(g.shape) for g in (*grad_input, *grad_output)]
    print(type(module).__name__, shapes, grad_output[0].tolist())


for layer in model:
    layer.register_full_backward_hook(show)
x = torch.ones(1, 2, requires_grad=True)  # else (None,) in layer 0
hidden = model[0](x)
hidden.register_hook(lambda grad: print("hidden", grad.tolist()))
hidden.retain_grad()
model[1:](hidden).sum().backward()
assert hidden.grad.tolist() == [[1, 0]]

# Output:
# Linear [(1, 2), (1, 1)] [[1.0]]
# ReLU [(1, 2), (1, 2)] [[1.0, 1.0]]
# hidden [[1.0, 0.0]]
# Linear [(1, 2), (1, 2)] [[1.0, 0.0]]
