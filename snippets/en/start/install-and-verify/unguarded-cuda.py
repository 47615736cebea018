# docs/en/start/install-and-verify.md:222, block unguarded-cuda
# Written by `make update`: edit the card.

import torch


def unguarded():
    try:
        return torch.cuda.current_device() >= 0
    except (AssertionError, RuntimeError):  # CPU build; no driver
        return False


print(unguarded() == torch.cuda.is_available())

if torch.cuda.is_available():  # guarded
    torch.cuda.get_device_name(0)

# Output:
# True
