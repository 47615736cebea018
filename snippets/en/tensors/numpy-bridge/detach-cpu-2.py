# docs/en/tensors/numpy-bridge.md:184, block detach-cpu-2
# Written by `make update`: edit the card.

import torch

w = torch.ones(2, requires_grad=True)  # on the CPU
array = w.numpy(force=True)
array[0] = 5
print(w.tolist())

safe = w.detach().cpu().numpy().copy()
safe[1] = 8
print(w.tolist(), safe.tolist())

# Output:
# [5.0, 1.0]
# [5.0, 1.0] [5.0, 8.0]
