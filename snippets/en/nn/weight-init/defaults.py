# docs/en/nn/weight-init.md:300, block defaults
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(100, 500)
for p in (layer.weight, layer.bias, nn.Conv2d(4, 99, 5).weight):
    print(0.09 < p.abs().max().item() <= 0.1)  # 1/√100

torch.manual_seed(0)
same = nn.init.kaiming_uniform_(torch.empty(500, 100), a=5**0.5)
assert torch.equal(same, layer.weight)

state = torch.get_rng_state()
bare = nn.utils.skip_init(nn.Linear, 100, 500)
assert torch.equal(torch.get_rng_state(), state)
nn.init.constant_(bare.weight, 0.5)
print(bare.weight.eq(0.5).all().item())

# Output:
# True
# True
# True
# True
