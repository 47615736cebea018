# docs/en/training/grad-clipping.md:122, block norm-or-value
# Written by `make update`: edit the card.

import torch
from torch import nn

w = torch.zeros(3, requires_grad=True)
raw = torch.tensor([3.0, 4.0, 12.0])

w.grad = raw.clone()
nn.utils.clip_grad_norm_([w], max_norm=5.0)
print(f"{w.grad.norm():.4f} {torch.cosine_similarity(w.grad, raw, 0):.4f}")

w.grad = raw.clone()
print(nn.utils.clip_grad_value_([w], clip_value=5.0))
print(w.grad, f"{torch.cosine_similarity(w.grad, raw, 0):.4f}")

w.grad = torch.tensor([-6.0, 6.0, 6.0])  # one factor for all
nn.utils.clip_grad_value_([w], clip_value=5.0)
assert w.grad.tolist() == [-5, 5, 5]

# Output:
# 5.0000 1.0000
# None
# tensor([3., 4., 5.]) 0.9247
