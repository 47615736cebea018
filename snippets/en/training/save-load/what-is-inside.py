# docs/en/training/save-load.md:73, block what-is-inside
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2), nn.BatchNorm1d(2))
model.register_buffer("cache", torch.ones(3), persistent=False)
x = torch.arange(12.0).reshape(3, 4)
model(x)  # moves the running statistics
model.eval()
torch.save(model.state_dict(), "model.pt")
state = torch.load("model.pt", weights_only=True)
for name, tensor in state.items():
    print(name, tuple(tensor.shape))

fresh = nn.Sequential(nn.Linear(4, 2), nn.BatchNorm1d(2))
params = {k: v for k, v in state.items() if "running" not in k}
fresh.load_state_dict(params, strict=False)
assert fresh.training  # mode is not loaded
assert torch.equal(fresh[0].weight, model[0].weight)
assert not torch.equal(fresh.eval()(x), model(x))  # statistics
fresh.load_state_dict(state)
assert torch.equal(fresh(x), model(x))

# Output:
# 0.weight (2, 4)
# 0.bias (2,)
# 1.weight (2,)
# 1.bias (2,)
# 1.running_mean (2,)
# 1.running_var (2,)
# 1.num_batches_tracked ()
