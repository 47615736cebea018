# docs/zh/speed/device-accelerator.md:102, block pick-device
# Written by `make update`: edit the card.

import torch


def older_ladder():
    if torch.cuda.is_available():
        return "cuda"
    if torch.xpu.is_available():
        return "xpu"
    if torch.backends.mps.is_available():
        return "mps"
    return "cpu"


device = torch.accelerator.current_accelerator(True) or torch.device("cpu")

assert torch.accelerator.is_available() == (device.type != "cpu")
print(device.type == older_ladder())

# Output:
# True
