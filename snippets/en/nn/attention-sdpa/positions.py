# docs/en/nn/attention-sdpa.md:194, block positions
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F


def attend(x):
    return F.scaled_dot_product_attention(x, x, x)


torch.manual_seed(0)
T, D = 6, 8
x, order = torch.randn(1, T, D), torch.randperm(T)

rate = 10000.0 ** (-torch.arange(0, D, 2) / D)  # (D / 2,)
angle = torch.arange(T)[:, None] * rate  # (T, D / 2)
waves = torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)

table = torch.nn.Embedding(T, D).weight  # before training
none = torch.zeros(T, D)

for name, p in (("none", none), ("waves", waves), ("table", table)):
    moved, still = attend(x[:, order] + p), attend(x + p)
    print(name, torch.allclose(moved, still[:, order], atol=1e-5))

# Output:
# none True
# waves False
# table False
