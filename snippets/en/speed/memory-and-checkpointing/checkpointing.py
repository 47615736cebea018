# docs/en/speed/memory-and-checkpointing.md:161, block checkpointing
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint

calls, kept = [], set()
layers = [nn.Linear(64, 64) for _ in range(16)]
own = {w.data_ptr() for layer in layers for w in layer.parameters()}
for layer in layers:
    layer.register_forward_hook(lambda *_: calls.append(1))
tanh = [nn.Sequential(layer, nn.Tanh()) for layer in layers]
parts = [nn.Sequential(*tanh[i : i + 4]) for i in (0, 4, 8, 12)]


def pack(tensor):
    kept.add(tensor.untyped_storage().data_ptr())
    return tensor.detach()


grads = []
for save in (True, False):
    calls.clear(), kept.clear()
    h = torch.linspace(-1, 1, 32 * 64).reshape(32, 64)
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        for part in parts:
            h = part(h) if save else checkpoint(part, h, use_reentrant=False)
    count = len(kept - own)
    grads.append(torch.autograd.grad(h.sum(), layers[0].weight)[0])
    print(count, len(calls))
torch.testing.assert_close(*grads)

# Output:
# 17 16
# 4 32
