# docs/zh/speed/device-accelerator.md:369, block hard-coded-cuda
# Written by `make update`: edit the card.

import torch

working = 0
for name in ("cuda:0", "xpu:0", "mps:0"):
    try:
        torch.empty(1, device=name)
        working += 1
    except (RuntimeError, AssertionError) as error:
        if name == "cuda:0" and not torch.backends.cuda.is_built():
            assert str(error) == "Torch not compiled with CUDA enabled"
print(working <= 1)

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
print(torch.empty(1, device=device).shape)

# Output:
# True
# torch.Size([1])
