# docs/zh/nn/hooks.md:181, block gradients-2
# Written by `make update`: edit the card.

import torch

w = torch.tensor([0.0, 0.0], requires_grad=True)
w.register_hook(lambda grad: grad.clamp(-1, 1))
w.register_post_accumulate_grad_hook(lambda p: print(p.grad.tolist()))

for scale in ([0.5, 20.0], [0.25, -3.0]):
    (w * torch.tensor(scale)).sum().backward()

try:
    torch.zeros(2).register_hook(print)
except RuntimeError as error:
    print(error)

# Output:
# [0.5, 1.0]
# [0.75, 0.0]
# cannot register a hook on a tensor that doesn't require gradient
