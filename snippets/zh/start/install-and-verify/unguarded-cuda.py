# docs/zh/start/install-and-verify.md:223, block unguarded-cuda
# Written by `make update`: edit the card.

import torch


def unguarded():
    try:
        return torch.cuda.current_device() >= 0
    except (AssertionError, RuntimeError):  # CPU 版；没有驱动
        return False


print(unguarded() == torch.cuda.is_available())

if torch.cuda.is_available():  # 守住了
    torch.cuda.get_device_name(0)

# Output:
# True
