# docs/zh/nn/attention-sdpa.md:349, block dropout
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn


class Attend(nn.Module):
    def forward(self, x, aware):
        p = 0.5 if self.training or not aware else 0.0
        return F.scaled_dot_product_attention(x, x, x, dropout_p=p)


torch.manual_seed(0)
model, x = Attend().eval(), torch.randn(1, 4, 16, 8)
for aware in (False, True):
    print(aware, torch.equal(model(x, aware), model(x, aware)))

# Output:
# False False
# True True
