# docs/en/autograd/torch-func.md:263, block ensemble
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)
models = [nn.Linear(3, 2) for _ in range(4)]
params, buffers = stack_module_state(models)
print({name: tuple(p.shape) for name, p in params.items()})


def call(params, buffers, x):
    return functional_call(models[0], (params, buffers), (x,))


X = torch.randn(5, 3)
out = vmap(call, in_dims=(0, 0, None))(params, buffers, X)
print(tuple(out.shape))
torch.testing.assert_close(out, torch.stack([m(X) for m in models]))

X = torch.randn(4, 5, 3)  # one batch per model
out = vmap(call, in_dims=(0, 0, 0))(params, buffers, X)
for n in range(4):
    torch.testing.assert_close(out[n], models[n](X[n]))

# Output:
# {'weight': (4, 2, 3), 'bias': (4, 2)}
# (4, 5, 2)
