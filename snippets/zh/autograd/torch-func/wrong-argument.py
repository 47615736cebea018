# docs/zh/autograd/torch-func.md:301, block wrong-argument
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Linear(3, 1)
X = torch.ones(5, 3)
wrong = vmap(grad(lambda x: model(x).sum()))(X)
print(tuple(wrong.shape), torch.equal(wrong[0], model.weight[0]))


def loss(params, x):
    return functional_call(model, params, (x,)).sum()


params = {name: p.detach() for name, p in model.named_parameters()}
right = vmap(grad(loss), in_dims=(None, 0))(params, X)
print({name: tuple(g.shape) for name, g in right.items()})

# Output:
# (5, 3) True
# {'weight': (5, 1, 3), 'bias': (5, 1)}
