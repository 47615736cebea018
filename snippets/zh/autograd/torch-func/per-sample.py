# docs/zh/autograd/torch-func.md:198, block per-sample
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
X, y = torch.randn(5, 3), torch.tensor([0, 1, 1, 0, 1])
params = {name: p.detach() for name, p in model.named_parameters()}


def loss(params, x, target):  # x (3,)
    return F.cross_entropy(functional_call(model, params, (x,)), target)


each = vmap(grad(loss), in_dims=(None, 0, 0))(params, X, y)
print({name: tuple(g.shape) for name, g in each.items()})

chunked = vmap(grad(loss), in_dims=(None, 0, 0), chunk_size=2)
torch.testing.assert_close(chunked(params, X, y), each)

for n in range(5):  # 逐个样本反向传播，对账
    model.zero_grad()
    F.cross_entropy(model(X[n]), y[n]).backward()
    for name, p in model.named_parameters():
        torch.testing.assert_close(each[name][n], p.grad)

# Output:
# {'0.weight': (5, 4, 3), '0.bias': (5, 4), '2.weight': (5, 2, 4), '2.bias': (5, 2)}
