# docs/en/tensors/numpy-bridge.md:345, block exercise-to-np-2
# Written by `make update`: edit the card.

import torch


def to_np(t):
    return t.detach().cpu().numpy().copy()


for t in (torch.ones(2), torch.ones(2, requires_grad=True)):
    array = to_np(t)
    array[0] = 9
    assert t.tolist() == [1, 1], t.tolist()

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
there = torch.ones(2, device=device, requires_grad=True)
assert to_np(there).tolist() == [1, 1]
print("ok")

# Output:
# ok
