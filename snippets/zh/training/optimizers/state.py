# docs/zh/training/optimizers.md:329, block state
# Written by `make update`: edit the card.

import torch

for cls, options in [
    (torch.optim.SGD, {}),
    (torch.optim.SGD, {"momentum": 0.9}),
    (torch.optim.AdamW, {}),
]:
    w = torch.ones(100, requires_grad=True)
    optimizer = cls([w], lr=0.1, **options)
    assert not optimizer.state
    w.grad = torch.ones(100)
    optimizer.step()

    kept = {k: v for k, v in optimizer.state[w].items() if v is not None}
    big = [k for k, v in kept.items() if v.numel() == 100]
    print(cls.__name__, big)

# Output:
# SGD []
# SGD ['momentum_buffer']
# AdamW ['exp_avg', 'exp_avg_sq']
