# docs/zh/speed/memory-and-checkpointing.md:125, block activations
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def saved_bytes(model, x):
    own = {p.untyped_storage().data_ptr() for p in model.parameters()}
    kept = {}

    def pack(tensor):
        storage = tensor.untyped_storage()
        kept[storage.data_ptr()] = storage

    with saved_tensors_hooks(pack, lambda _: None):
        model(x)                           # 只做前向
    return sum(s.nbytes() for ptr, s in kept.items() if ptr not in own)


model = nn.Sequential(nn.Linear(64, 128), nn.Tanh(), nn.Linear(128, 10))
for batch in (32, 64):
    print(batch, saved_bytes(model, torch.ones(batch, 64)))
with torch.no_grad():
    print(saved_bytes(model, torch.ones(64, 64)))
assert 32 * (64 + 128) * 4 == 24576        # x 和 Tanh 的输出

# Output:
# 32 24576
# 64 49152
# 0
